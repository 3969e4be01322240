import { notFound } from 'next/navigation'
import { AppError } from '../core/app-error'

/** Awaits what a page reads; what is not found or not allowed becomes the not-found page, as if it were not there. */
export async function loadPage<View>(reading: Promise<View>): Promise<View> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'forbidden')) notFound()
    throw error
  }
}
