import { Prisma } from '@/generated/sqlite/client'
import type { Selector } from '../core/anchor/selector'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type { ErrorCode } from '../core/review/error-codes'
import type { AnchorKind, CorrectionState } from '../core/review/vocabulary'
import type { Span } from '../core/text/span'
import type { Db, Transaction } from './client'
import { newId } from './new-id'
import { inList, type RawNumber, type RawTime, toTime, toTimeOrNull } from './sql'

export interface StoredCorrection {
  readonly id: string
  readonly articleId: string
  readonly replacement: string
  readonly reason: string
  readonly errorCode: ErrorCode | null
  readonly annotationId: string | null
  readonly state: CorrectionState
  readonly createdById: string
  readonly createdAt: string
  readonly decidedById: string | null
  readonly decidedAt: string | null
  readonly decisionReason: string | null
  readonly appliedVersionId: string | null
  readonly revision: number
  /** The version it stands in here. */
  readonly versionId: string
  readonly start: number
  readonly end: number
  /** The words it replaces. */
  readonly exact: string
  readonly how: AnchorKind
}

interface Row extends Omit<StoredCorrection, 'createdAt' | 'decidedAt' | 'revision' | 'start' | 'end'> {
  readonly createdAt: RawTime
  readonly decidedAt: RawTime | null
  readonly revision: RawNumber
  readonly start: RawNumber
  readonly end: RawNumber
}

const decode = (row: Row): StoredCorrection => ({
  ...row,
  createdAt: toTime(row.createdAt),
  decidedAt: toTimeOrNull(row.decidedAt),
  revision: Number(row.revision),
  start: Number(row.start),
  end: Number(row.end),
})

const SELECT = Prisma.raw(`
  SELECT c."id", c."articleId", c."replacement", c."reason", c."errorCode", c."annotationId", c."state",
         c."createdById", c."createdAt", c."decidedById", c."decidedAt", c."decisionReason", c."appliedVersionId",
         c."revision", p."versionId", p."start", p."end", p."exact", p."how"
  FROM "Anchor" p JOIN "Correction" c ON c."id" = p."correctionId"`)

/** All corrections that stand in a version, in reading order, frozen or not. */
export async function correctionsOf(db: Db, versionId: string): Promise<readonly StoredCorrection[]> {
  const rows = await db.$queryRaw<Row[]>`
    ${SELECT} WHERE p."versionId" = ${versionId} ORDER BY p."start", p."end", c."createdAt"`
  return rows.map(decode)
}

/** The accepted ones that stand on a span of a version, or beside it. */
export async function acceptedAt(
  db: Db,
  versionId: string,
  { start, end }: Span,
): Promise<readonly StoredCorrection[]> {
  const rows = await db.$queryRaw<Row[]>`
    ${SELECT} WHERE p."versionId" = ${versionId} AND c."state" = 'accepted' AND p."start" <= ${end} AND p."end" >= ${start}`
  return rows.map(decode)
}

/** Those with these ids, as they stand in a version. */
export async function findCorrections(
  db: Db,
  versionId: string,
  ids: readonly string[],
): Promise<readonly StoredCorrection[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    ${SELECT} WHERE p."versionId" = ${versionId} AND c."id" IN (${inList(ids)})`
  return rows.map(decode)
}

/** Those that were frozen into a version, as they stood in the one before. */
export async function correctionsFrozenInto(db: Db, versionId: string): Promise<readonly StoredCorrection[]> {
  const rows = await db.$queryRaw<Row[]>`
    ${SELECT} JOIN "Version" v ON v."id" = p."versionId" JOIN "Version" n ON n."articleId" = v."articleId"
      AND n."number" = v."number" + 1
    WHERE c."appliedVersionId" = ${versionId} AND n."id" = ${versionId} ORDER BY p."start", p."end"`
  return rows.map(decode)
}

/** The article a correction belongs to, if it lies on a desk of the actor's. */
export async function articleOfCorrection(db: Db, actor: Actor, id: string): Promise<string> {
  const row = await db.correction.findFirst({
    where: { id, article: { deskId: { in: [...actor.deskIds] }, deletedAt: null } },
    select: { articleId: true },
  })
  if (!row) throw new AppError('not-found', 'There is no such correction.')
  return row.articleId
}

export interface NewCorrection {
  readonly id: string
  readonly articleId: string
  readonly replacement: string
  readonly reason: string
  readonly errorCode: ErrorCode | null
  readonly annotationId: string | null
  readonly createdById: string
}

export async function addCorrection(tx: Transaction, versionId: string, at: Selector, made: NewCorrection, now: Date) {
  await tx.correction.create({ data: { ...made, createdAt: now } })
  await tx.anchor.create({ data: { id: newId(), versionId, correctionId: made.id, ...at } })
}

export type CorrectionDetails = Partial<
  Pick<StoredCorrection, 'replacement' | 'reason' | 'errorCode' | 'state' | 'decidedById' | 'decisionReason'>
> & { readonly decidedAt?: Date | null }

/** Changes a correction and raises its revision. */
export async function changeCorrection(tx: Transaction, id: string, details: CorrectionDetails) {
  await tx.correction.update({ where: { id }, data: { ...details, revision: { increment: 1 } } })
}

export async function markFrozen(tx: Transaction, ids: readonly string[], versionId: string) {
  await tx.correction.updateMany({ where: { id: { in: [...ids] } }, data: { appliedVersionId: versionId } })
}

/** Tells whoever looked at these before that they have changed. */
export async function raiseRevisions(tx: Transaction, ids: readonly string[]) {
  if (ids.length > 0)
    await tx.correction.updateMany({ where: { id: { in: [...ids] } }, data: { revision: { increment: 1 } } })
}
