import type { Contact } from '../core/source/source'
import type { Db, Transaction } from './client'
import { seal, sealedPlace, unseal } from './sealing'

export interface StoredContact extends Contact {
  readonly id: string
  readonly createdById: string
  readonly createdAt: string
}

/** Who was asked, the last first. */
export async function contactsOf(db: Db, sourceId: string): Promise<readonly StoredContact[]> {
  const rows = await db.sourceContact.findMany({
    where: { sourceId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ id, contact, createdById, createdAt }) => ({
    ...(JSON.parse(unseal(contact, sealedPlace('contact', id))) as Contact),
    id,
    createdById,
    createdAt: createdAt.toISOString(),
  }))
}

export async function addContact(
  tx: Transaction,
  source: { readonly id: string; readonly isProtected: boolean },
  { id, createdById, ...contact }: Contact & Pick<StoredContact, 'id' | 'createdById'>,
  now: Date,
): Promise<void> {
  const json = JSON.stringify(contact)
  const stored = source.isProtected ? seal(json, sealedPlace('contact', id)) : json
  await tx.sourceContact.create({ data: { id, sourceId: source.id, contact: stored, createdById, createdAt: now } })
}

/** Whether a contact of another source has this id. */
export const isContactElsewhere = async (db: Db, id: string, sourceId: string): Promise<boolean> =>
  (await db.sourceContact.count({ where: { id, sourceId: { not: sourceId } } })) > 0
