import type { Role } from '../core/review/vocabulary'
import type { Db } from './client'
import { inList, type RawNumber } from './sql'

export interface NamedPerson {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Nobody of the house: named in a file that came in. */
  readonly outside?: true
}

interface Row extends Omit<NamedPerson, 'outside'> {
  readonly isOutside: boolean | RawNumber
}

const decode = ({ isOutside, ...person }: Row): NamedPerson => ({
  ...person,
  ...(Number(isOutside) === 1 && { outside: true as const }),
})

/** The members of a desk and those with these ids, by name. `ids` may be empty. */
export async function peopleAround(db: Db, deskId: string, ids: readonly string[]): Promise<readonly NamedPerson[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "id", "name", "role", "isOutside" FROM "Person"
    WHERE "id" IN (SELECT "personId" FROM "Membership" WHERE "deskId" = ${deskId}) OR "id" IN (${inList(['', ...ids])})
    ORDER BY "name"`
  return rows.map(decode)
}

export async function peopleById(db: Db, ids: readonly string[]): Promise<readonly NamedPerson[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT "id", "name", "role", "isOutside" FROM "Person" WHERE "id" IN (${inList(ids)})`
  return rows.map(decode)
}

/** Whether this person is a member of the desk and can still sign in. */
export const isMember = async (db: Db, personId: string, deskId: string): Promise<boolean> =>
  (await countMembers(db, [personId], deskId)) > 0

/** How many of these people are. */
export const countMembers = (db: Db, personIds: readonly string[], deskId: string): Promise<number> =>
  db.membership.count({ where: { personId: { in: [...personIds] }, deskId, person: { disabledAt: null } } })
