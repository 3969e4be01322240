import { AppError } from '../core/app-error'
import type { Db, Transaction } from '../data/client'
import { type DeskRow, findDeskRow } from '../data/desk-records'

/** The desk with this id. Throws `not-found`. */
export async function requireDesk(db: Db | Transaction, deskId: string): Promise<DeskRow> {
  const desk = await findDeskRow(db, deskId)
  if (!desk) throw new AppError('not-found', 'There is no such desk.')
  return desk
}
