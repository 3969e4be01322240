import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { database } from '../data/client'
import { allPeople } from '../data/person-records'
import type { PersonRecord } from '../schemas/person-fields'
import { personRecord } from './views/person-record'

/** Everybody of the house by name; those who cannot sign in last. */
export async function listPeople(actor: Actor): Promise<{ items: PersonRecord[] }> {
  allow(actor, 'people:manage')
  const people = await allPeople(database().read)
  return { items: people.map(personRecord) }
}
