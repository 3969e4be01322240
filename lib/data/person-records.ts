import type { Role } from '../core/review/vocabulary'
import { byName } from './by-name'
import type { Db, Transaction } from './client'

/** A person as the house administers them; desks by name. */
export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly disabledAt: Date | null
  readonly createdAt: Date
  readonly desks: readonly { readonly id: string; readonly name: string }[]
}

const FIELDS = {
  id: true,
  name: true,
  email: true,
  role: true,
  disabledAt: true,
  createdAt: true,
  memberships: { select: { desk: { select: { id: true, name: true } } } },
} as const

type Selected = Omit<PersonRow, 'role' | 'desks'> & {
  readonly role: string
  readonly memberships: readonly { readonly desk: PersonRow['desks'][number] }[]
}

const asRow = ({ memberships, role, ...person }: Selected): PersonRow => ({
  ...person,
  role: role as Role,
  desks: memberships.map(({ desk }) => desk).sort(byName),
})

/** Everybody, by name; those who cannot sign in last. */
export async function allPeople(db: Db): Promise<readonly PersonRow[]> {
  const people = await db.person.findMany({ where: { isOutside: false }, select: FIELDS, orderBy: { id: 'asc' } })
  const rows = people.map(asRow).sort(byName)
  return [...rows.filter((row) => !row.disabledAt), ...rows.filter((row) => row.disabledAt)]
}

export async function findPerson(db: Db | Transaction, personId: string): Promise<PersonRow | undefined> {
  const person = await db.person.findFirst({ where: { id: personId, isOutside: false }, select: FIELDS })
  return person ? asRow(person) : undefined
}

/** What sign-in compares; also of those who may not sign in. `email` is normalised. */
export const findCredentials = (db: Db, email: string) =>
  db.person.findUnique({ where: { email }, select: { id: true, passwordHash: true, disabledAt: true } })

export interface NewPerson {
  readonly id: string
  /** Normalised. */
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly passwordHash: string
  readonly createdAt: Date
}

/** Fails as a duplicate when somebody has the e-mail address. */
export async function addPersonRow(tx: Transaction, person: NewPerson): Promise<void> {
  await tx.person.create({ data: person })
}

export async function setPasswordHash(tx: Transaction, personId: string, passwordHash: string): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { passwordHash } })
}

/**
 * How many admins can sign in. Their rows are taken until the transaction ends, so that two of them cannot put each
 * other out at the same moment.
 */
export async function takeActiveAdmins(tx: Transaction): Promise<number> {
  const { count } = await tx.person.updateMany({
    where: { role: 'admin', disabledAt: null },
    data: { role: 'admin' },
  })
  return count
}
