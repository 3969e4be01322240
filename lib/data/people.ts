import type { Role } from '../core/review/vocabulary'
import type { Db } from './client'
import { inList } from './sql'

export interface NamedPerson {
  readonly id: string
  readonly name: string
  readonly role: Role
}

/** The members of a desk and those with these ids, by name. `ids` may be empty. */
export async function peopleAround(db: Db, deskId: string, ids: readonly string[]): Promise<readonly NamedPerson[]> {
  return db.$queryRaw<NamedPerson[]>`
    SELECT "id", "name", "role" FROM "Person"
    WHERE "id" IN (SELECT "personId" FROM "Membership" WHERE "deskId" = ${deskId}) OR "id" IN (${inList(['', ...ids])})
    ORDER BY "name"`
}

export async function peopleById(db: Db, ids: readonly string[]): Promise<readonly NamedPerson[]> {
  if (ids.length === 0) return []
  return db.$queryRaw<NamedPerson[]>`SELECT "id", "name", "role" FROM "Person" WHERE "id" IN (${inList(ids)})`
}

/** Whether this person is a member of the desk and can still sign in. */
export const isMember = async (db: Db, personId: string, deskId: string): Promise<boolean> =>
  (await countMembers(db, [personId], deskId)) > 0

/** How many of these people are. */
export const countMembers = (db: Db, personIds: readonly string[], deskId: string): Promise<number> =>
  db.membership.count({ where: { personId: { in: [...personIds] }, deskId, person: { disabledAt: null } } })
