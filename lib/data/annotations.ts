import { Prisma } from '@/generated/sqlite/client'
import type { Selector } from '../core/anchor/selector'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type { ErrorCode } from '../core/review/error-codes'
import type { AnchorKind, AnnotationKind, ThreadState, Verdict } from '../core/review/vocabulary'
import type { Span } from '../core/text/span'
import { enter, enterClaim } from './claim-entries'
import type { Db, Transaction } from './client'
import { newId } from './new-id'
import { inList, type RawNumber, type RawTime, toTime, toTimeOrNull } from './sql'

export interface StoredAnnotation {
  readonly id: string
  readonly articleId: string
  readonly kind: AnnotationKind
  readonly errorCode: ErrorCode | null
  readonly verdict: Verdict | null
  /** Of a claim: why, who says so, since when, and the entry of the library that it was taken from. */
  readonly explanation: string | null
  readonly checkedById: string | null
  readonly checkedAt: string | null
  readonly takenFromId: string | null
  readonly speaker: string | null
  readonly body: string | null
  readonly addresseeId: string | null
  readonly state: ThreadState
  readonly stateReason: string | null
  readonly createdById: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly deletedAt: string | null
  readonly deletedById: string | null
  readonly revision: number
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly how: AnchorKind
}

type Decoded = 'createdAt' | 'updatedAt' | 'deletedAt' | 'checkedAt' | 'revision' | 'start' | 'end'

interface Row extends Omit<StoredAnnotation, Decoded> {
  readonly checkedAt: RawTime | null
  readonly createdAt: RawTime
  readonly updatedAt: RawTime
  readonly deletedAt: RawTime | null
  readonly revision: RawNumber
  readonly start: RawNumber
  readonly end: RawNumber
}

const decode = (row: Row): StoredAnnotation => ({
  ...row,
  checkedAt: toTimeOrNull(row.checkedAt),
  createdAt: toTime(row.createdAt),
  updatedAt: toTime(row.updatedAt),
  deletedAt: toTimeOrNull(row.deletedAt),
  revision: Number(row.revision),
  start: Number(row.start),
  end: Number(row.end),
})

const SELECT = Prisma.raw(`
  SELECT a."id", a."articleId", a."kind", a."errorCode", a."verdict", a."explanation", a."checkedById",
         a."checkedAt", a."takenFromId", a."speaker", a."body", a."addresseeId",
         a."state", a."stateReason", a."createdById", a."createdAt", a."updatedAt", a."deletedAt", a."deletedById", a."revision",
         p."start", p."end", p."exact", p."how"
  FROM "Anchor" p JOIN "Annotation" a ON a."id" = p."annotationId"`)

/** All annotations that stand in a version, in reading order; deleted ones only when asked for. */
export async function annotationsOf(
  db: Db,
  versionId: string,
  which?: 'deleted too',
): Promise<readonly StoredAnnotation[]> {
  const rows = await db.$queryRaw<Row[]>`
    ${SELECT} WHERE p."versionId" = ${versionId} ${which ? Prisma.empty : NOT_DELETED} ORDER BY p."start", a."createdAt"`
  return rows.map(decode)
}

const NOT_DELETED = Prisma.raw('AND a."deletedAt" IS NULL')

/** Those that share a character with the span, in reading order. */
export async function annotationsOver(
  db: Db,
  versionId: string,
  { start, end }: Span,
): Promise<readonly StoredAnnotation[]> {
  const rows = await db.$queryRaw<Row[]>`
    ${SELECT} WHERE p."versionId" = ${versionId} AND p."start" < ${end} AND p."end" > ${start} ${NOT_DELETED}
    ORDER BY p."start", a."createdAt"`
  return rows.map(decode)
}

/** Those with these ids, as they stand in a version; deleted ones too. */
export async function findAnnotations(
  db: Db,
  versionId: string,
  ids: readonly string[],
): Promise<readonly StoredAnnotation[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    ${SELECT} WHERE p."versionId" = ${versionId} AND a."id" IN (${inList(ids)})`
  return rows.map(decode)
}

/** The article an annotation belongs to, if it lies on a desk of the actor's. */
export async function articleOfAnnotation(db: Db, actor: Actor, id: string): Promise<string> {
  const row = await db.annotation.findFirst({
    where: { id, article: { deskId: { in: [...actor.deskIds] }, deletedAt: null } },
    select: { articleId: true },
  })
  if (!row) throw new AppError('not-found', 'There is no such mark.')
  return row.articleId
}

export type AnnotationDetails = Partial<
  Pick<
    StoredAnnotation,
    | 'kind'
    | 'errorCode'
    | 'verdict'
    | 'explanation'
    | 'takenFromId'
    | 'checkedById'
    | 'speaker'
    | 'body'
    | 'addresseeId'
    | 'state'
    | 'stateReason'
  >
> & { readonly checkedAt?: Date | null; readonly deletedAt?: Date | null; readonly deletedById?: string | null }

export interface NewAnnotation extends AnnotationDetails {
  readonly id: string
  readonly articleId: string
  readonly kind: AnnotationKind
  readonly createdById: string
}

/** Stores a new annotation with its place in the version, and answers it. By hand, as it is done at every mark. */
export async function addAnnotation(
  tx: Transaction,
  versionId: string,
  { start, end, exact, prefix, suffix }: Selector,
  made: NewAnnotation,
  now: Date,
): Promise<StoredAnnotation> {
  const { id, articleId, kind, createdById } = made
  const { errorCode = null, verdict = null, speaker = null, body = null, addresseeId = null } = made
  const { explanation = null } = made
  const isChecked = kind === 'claim' && (verdict !== null || explanation !== null)
  const [checkedById, checkedAt] = isChecked ? [createdById, now] : [null, null]
  await tx.$executeRaw`INSERT INTO "Annotation" ("id", "articleId", "kind", "errorCode", "verdict", "explanation",
      "checkedById", "checkedAt", "speaker", "body", "addresseeId", "state", "createdById", "createdAt", "updatedAt", "revision")
    VALUES (${id}, ${articleId}, ${kind}, ${errorCode}, ${verdict}, ${explanation}, ${checkedById}, ${checkedAt},
      ${speaker}, ${body}, ${addresseeId}, 'open', ${createdById}, ${now}, ${now}, 1)`
  await tx.$executeRaw`INSERT INTO "Anchor" ("id", "versionId", "annotationId", "start", "end", "exact", "prefix", "suffix", "how")
    VALUES (${newId()}, ${versionId}, ${id}, ${start}, ${end}, ${exact}, ${prefix}, ${suffix}, 'exact')`
  if (kind === 'claim') await enter(tx, { annotationId: id }, { words: exact, about: [explanation, speaker], at: now })
  const at = now.toISOString()
  const check = { explanation, checkedById, checkedAt: isChecked ? at : null, takenFromId: null }
  const details = { errorCode, verdict, speaker, body, addresseeId, state: 'open' as const, stateReason: null }
  const times = { createdAt: at, updatedAt: at, deletedAt: null, deletedById: null }
  return {
    id,
    articleId,
    kind,
    createdById,
    ...details,
    ...check,
    ...times,
    revision: 1,
    start,
    end,
    exact,
    how: 'exact',
  }
}

/** Changes an annotation and raises its revision. */
export async function changeAnnotation(tx: Transaction, id: string, details: AnnotationDetails, now: Date) {
  await tx.annotation.update({ where: { id }, data: { ...details, updatedAt: now, revision: { increment: 1 } } })
  if (FOUND_BY.some((field) => field in details)) await enterClaim(tx, id)
}

/** What the claim library finds a mark by. */
const FOUND_BY = ['kind', 'verdict', 'explanation', 'speaker'] as const

/** Closes these for one reason and raises their revisions. */
export async function closeAnnotations(tx: Transaction, ids: readonly string[], reason: string, now: Date) {
  if (ids.length === 0) return
  const closed = { state: 'closed', stateReason: reason, updatedAt: now }
  await tx.annotation.updateMany({ where: { id: { in: [...ids] } }, data: { ...closed, revision: { increment: 1 } } })
}
