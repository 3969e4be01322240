import type { SignOffOpenKind } from '../core/review/sign-off-open'
import { type Capacity, VOIDING_TYPES } from '../core/review/sign-offs'
import type { Db, Transaction } from './client'

/** What stood open and was signed over, and why. */
export interface Override {
  readonly kind: SignOffOpenKind
  readonly count: number
  readonly reason: string
}

export interface NewSignOff {
  readonly id: string
  readonly articleId: string
  readonly versionId: string
  /** SHA-256 of the text it is given on, hex. */
  readonly textHash: string
  readonly capacity: Capacity
  readonly isDissent: boolean
  readonly statement: string
  readonly overrides: readonly Override[]
  /** The revision of the article that giving it makes. */
  readonly revision: number
  readonly createdById: string
}

/** Times are ISO 8601. */
export interface StoredSignOff extends NewSignOff {
  readonly versionNumber: number
  readonly createdAt: string
  readonly withdrawnAt: string | null
  readonly withdrawnFor: string | null
}

export async function addSignOff(tx: Transaction, { overrides, ...row }: NewSignOff, now: Date): Promise<void> {
  await tx.signOff.create({ data: { ...row, overrides: JSON.stringify(overrides), createdAt: now } })
}

export async function withdrawSignOffRow(tx: Transaction, id: string, reason: string | null, now: Date): Promise<void> {
  await tx.signOff.update({ where: { id }, data: { withdrawnAt: now, withdrawnFor: reason } })
}

/** Of all versions of an article, the newest first. */
export async function signOffsOf(db: Db, articleId: string): Promise<readonly StoredSignOff[]> {
  const orderBy = [{ createdAt: 'desc' }, { id: 'desc' }] as const
  const rows = await db.signOff.findMany({
    where: { articleId },
    include: { version: { select: { number: true } } },
    orderBy: [...orderBy],
  })
  return rows.map(({ version, capacity, overrides, createdAt, withdrawnAt, ...row }) => ({
    ...row,
    versionNumber: version.number,
    capacity: capacity as Capacity,
    overrides: JSON.parse(overrides) as Override[],
    createdAt: createdAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  }))
}

/** The article on which a sign-off was given; undefined where there is none of this id. */
export async function articleOfSignOff(db: Db, id: string): Promise<string | undefined> {
  return (await db.signOff.findUnique({ where: { id }, select: { articleId: true } }))?.articleId
}

/** What was done to an article after a revision that a sign-off rests on: how often what, and when first (ISO 8601). */
export async function workAfter(db: Db, articleId: string, revision: number) {
  const where = { articleId, revision: { gt: revision }, type: { in: [...VOIDING_TYPES] } }
  const rows = await db.logEntry.groupBy({ by: ['type'], where, _count: true, _min: { at: true } })
  const first = rows.map(({ _min }) => _min.at?.toISOString() ?? '').sort()[0]
  return { entries: rows.map(({ type, _count }) => ({ type, count: _count })), first: first || null }
}
