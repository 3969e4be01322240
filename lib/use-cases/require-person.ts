import { AppError } from '../core/app-error'
import type { Db, Transaction } from '../data/client'
import { findPerson, type PersonRow } from '../data/person-records'

/** The person with this id. Throws `not-found`. */
export async function requirePerson(db: Db | Transaction, personId: string): Promise<PersonRow> {
  const person = await findPerson(db, personId)
  if (!person) throw new AppError('not-found', 'There is no such person.')
  return person
}
