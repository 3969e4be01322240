import type { SignOffOpenKind } from '../core/review/sign-off-open'
import { type Capacity, VOIDING_TYPES } from '../core/review/sign-offs'
import type { Db, Transaction } from './client'
import { inList, type RawNumber, type RawTime, toTime } from './sql'

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

/** How often something was done to an article after a sign-off was given, and when first. */
export interface WorkAfter {
  readonly type: string
  readonly count: number
  /** ISO 8601. */
  readonly first: string
}

/** What was done that a sign-off rests on, by the revision that each was given at; nothing for those that still hold. */
export async function workAfterSignOffs(db: Db, articleId: string): Promise<ReadonlyMap<number, readonly WorkAfter[]>> {
  const rows = await db.$queryRaw<
    { readonly given: RawNumber; readonly type: string; readonly count: RawNumber; readonly first: RawTime }[]
  >`
    SELECT s."revision" AS "given", e."type", COUNT(*) AS "count", MIN(e."at") AS "first"
    FROM (SELECT DISTINCT "revision" FROM "SignOff" WHERE "articleId" = ${articleId}) s
      JOIN "LogEntry" e ON e."articleId" = ${articleId} AND e."revision" > s."revision"
        AND e."type" IN (${inList(VOIDING_TYPES)})
    GROUP BY s."revision", e."type"`
  const after = new Map<number, WorkAfter[]>()
  for (const { given, type, count, first } of rows) {
    const found = { type, count: Number(count), first: toTime(first) }
    after.set(Number(given), [...(after.get(Number(given)) ?? []), found])
  }
  return after
}
