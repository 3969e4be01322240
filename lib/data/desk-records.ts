import type { Role } from '../core/review/vocabulary'
import { byName } from './by-name'
import type { Db, Transaction } from './client'

/** A desk with its members by name. */
export interface DeskRow {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly members: readonly { readonly id: string; readonly name: string; readonly role: Role }[]
}

const FIELDS = {
  id: true,
  name: true,
  createdAt: true,
  memberships: { select: { person: { select: { id: true, name: true, role: true } } } },
} as const

type Selected = Omit<DeskRow, 'members'> & {
  readonly memberships: readonly { readonly person: { id: string; name: string; role: string } }[]
}

const asRow = ({ memberships, ...desk }: Selected): DeskRow => ({
  ...desk,
  members: memberships.map(({ person }) => ({ ...person, role: person.role as Role })).sort(byName),
})

/** All desks, or those with these ids, by name. */
export async function listDeskRows(db: Db, ids?: readonly string[]): Promise<readonly DeskRow[]> {
  const where = ids && { id: { in: [...ids] } }
  return (await db.desk.findMany({ where, select: FIELDS })).map(asRow).sort(byName)
}

export async function findDeskRow(db: Db | Transaction, deskId: string): Promise<DeskRow | undefined> {
  const desk = await db.desk.findUnique({ where: { id: deskId }, select: FIELDS })
  return desk ? asRow(desk) : undefined
}

/** By id, or else by name, whatever the capitals. Neither engine compares letters beyond ASCII without capitals alike. */
export async function findDeskNamed(tx: Transaction, idOrName: string) {
  const desks = await tx.desk.findMany({ select: { id: true, name: true } })
  const wanted = idOrName.trim().toLowerCase()
  return desks.find((desk) => desk.id === idOrName) ?? desks.find((desk) => desk.name.toLowerCase() === wanted)
}

/** A desk without members. Fails as a duplicate when the name is taken. */
export async function addDeskRow(tx: Transaction, id: string, name: string, createdAt: Date): Promise<void> {
  await tx.desk.create({ data: { id, name, createdAt } })
}

/** Returns whether it is new; somebody who is a member already stays one. */
export async function addMembership(tx: Transaction, deskId: string, personId: string, now: Date): Promise<boolean> {
  if ((await tx.membership.count({ where: { personId, deskId } })) > 0) return false
  await tx.membership.create({ data: { personId, deskId, createdAt: now } })
  return true
}

/** Returns whether there was one. */
export async function endMembership(tx: Transaction, deskId: string, personId: string): Promise<boolean> {
  return (await tx.membership.deleteMany({ where: { personId, deskId } })).count > 0
}
