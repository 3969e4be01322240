import { AppError } from '../core/app-error'
import type { Transaction } from '../data/client'
import { findDeskNamed } from '../data/desk-records'

export const deskNameTaken = () =>
  new AppError('conflict', 'There is already a desk with this name.', {
    errors: [{ field: 'name', message: 'is already the name of a desk' }],
  })

/** Throws `conflict` when another desk than `deskId` bears this name, in whatever capitals. */
export async function refuseTakenDeskName(tx: Transaction, name: string, deskId?: string): Promise<void> {
  const desk = await findDeskNamed(tx, name)
  if (desk && desk.id !== deskId) throw deskNameTaken()
}
