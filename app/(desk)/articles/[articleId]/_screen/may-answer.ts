import type { AnnotationView } from '@/lib/schemas/views'
import type { Desk } from '../_engine/desk'

/** Whether somebody was asked here who has not been told that it is closed, and this person may say it is answered. */
export const mayAnswer = (desk: Desk, { addressee, state }: AnnotationView) =>
  addressee !== null && state !== 'closed' && desk.may('annotation:answer', { addresseeId: addressee })
