import { Prisma } from '@/generated/sqlite/client'
import type { ErrorCode } from '../core/review/error-codes'
import type { FindingReading } from '../core/review/findings/proposal'
import type { FindingMark, FindingState } from '../core/review/vocabulary'
import type { Span } from '../core/text/span'
import { FINDINGS_OFF } from './articles'
import type { Db, Transaction } from './client'
import { inList, type RawNumber, type RawTime, rowsInPieces, toTimeOrNull } from './sql'

interface Known {
  readonly id: string
  readonly kind: FindingMark
  /** The kind of error; null for a quote and a claim. */
  readonly code: ErrorCode | null
  readonly contentKey: string
}

/** A finding as it was read in one version. */
export interface StoredFinding extends Omit<Known, 'contentKey'>, Span {
  readonly reading: FindingReading
  readonly state: FindingState
  readonly annotationId: string | null
  readonly correctionId: string | null
  readonly decidedById: string | null
  readonly decidedAt: string | null
  readonly reason: string | null
  readonly revision: number
}

interface Row extends Omit<StoredFinding, 'reading' | 'decidedAt' | 'revision' | 'start' | 'end'> {
  /** JSON. */
  readonly reading: string | null
  readonly decidedAt: RawTime | null
  readonly revision: RawNumber
  readonly start: RawNumber
  readonly end: RawNumber
}

const decode = (row: Row): StoredFinding => ({
  ...row,
  reading: row.reading === null ? { message: '' } : (JSON.parse(row.reading) as FindingReading),
  decidedAt: toTimeOrNull(row.decidedAt),
  revision: Number(row.revision),
  start: Number(row.start),
  end: Number(row.end),
})

const SELECT = Prisma.raw(`
  SELECT f."id", f."kind", f."code", f."state", f."annotationId", f."correctionId", f."decidedById", f."decidedAt",
         f."reason", f."revision", p."start", p."end", p."reading"
  FROM "Anchor" p JOIN "Finding" f ON f."id" = p."findingId"`)

/** All findings that stand in a version, in reading order, whatever was decided. */
export async function findingsOf(db: Db, versionId: string): Promise<readonly StoredFinding[]> {
  const rows = await db.$queryRaw<Row[]>`
    ${SELECT} WHERE p."versionId" = ${versionId} ORDER BY p."start", p."end" DESC, f."kind", f."code", f."id"`
  return rows.map(decode)
}

/** Those with these ids, and those that share a character with the span, as they stand in a version. */
export async function findFindings(
  db: Db,
  versionId: string,
  ids: readonly string[],
  within?: Span,
): Promise<readonly StoredFinding[]> {
  if (ids.length === 0 && !within) return []
  const { start, end } = within ?? { start: 0, end: 0 }
  const rows = await db.$queryRaw<Row[]>`
    ${SELECT} WHERE p."versionId" = ${versionId}
      AND (f."id" IN (${inList(['', ...ids])}) OR (p."start" < ${end} AND p."end" > ${start}))
    ORDER BY p."start", p."end" DESC, f."kind", f."code", f."id"`
  return rows.map(decode)
}

/** All findings of an article, of whatever version, with where they stand in the one named; unordered but stable. */
export async function knownFindings(
  db: Db,
  articleId: string,
  versionId: string,
): Promise<readonly (Known & { readonly place?: Span })[]> {
  const rows = await db.$queryRaw<(Known & { start: RawNumber | null; end: RawNumber | null })[]>`
    SELECT f."id", f."kind", f."code", f."contentKey", p."start", p."end"
    FROM "Finding" f LEFT JOIN "Anchor" p ON p."findingId" = f."id" AND p."versionId" = ${versionId}
    WHERE f."articleId" = ${articleId} ORDER BY p."start", f."id"`
  return rows.map(({ start, end, ...known }) =>
    start === null || end === null ? known : { ...known, place: { start: Number(start), end: Number(end) } },
  )
}

/** Kinds of finding that the house has switched off: codes of errors, `quote`, `claim`. */
export async function findingsOff(db: Db): Promise<readonly string[]> {
  const row = await db.setting.findUnique({ where: { key: FINDINGS_OFF } })
  return row ? (JSON.parse(row.value) as string[]) : []
}

export async function setFindingsOff(tx: Transaction, kinds: readonly string[]): Promise<void> {
  const value = JSON.stringify(kinds)
  await tx.setting.upsert({ where: { key: FINDINGS_OFF }, create: { key: FINDINGS_OFF, value }, update: { value } })
}

export interface NewFinding extends Known {
  readonly articleId: string
}

export async function addFindings(tx: Transaction, findings: readonly NewFinding[]): Promise<void> {
  const rows = findings.map(({ id, articleId, kind, code, contentKey }) => [
    id,
    articleId,
    kind,
    code,
    contentKey,
    'open',
    1,
  ])
  for (const piece of rowsInPieces(rows)) {
    await tx.$executeRaw`INSERT INTO "Finding" ("id", "articleId", "kind", "code", "contentKey", "state", "revision")
      VALUES ${piece}`
  }
}

/** Remembers these by the words that stand around them now. */
export async function changeKeys(tx: Transaction, changed: readonly Pick<Known, 'id' | 'contentKey'>[]): Promise<void> {
  for (const { id, contentKey } of changed) {
    await tx.$executeRaw`UPDATE "Finding" SET "contentKey" = ${contentKey} WHERE "id" = ${id}`
  }
}

export interface FindingDecision {
  readonly state: FindingState
  readonly annotationId: string | null
  readonly correctionId: string | null
  readonly decidedById: string | null
  readonly decidedAt: Date | null
  readonly reason: string | null
}

/** Writes down what was decided, and raises the revision. */
export async function decideOnFinding(tx: Transaction, id: string, decision: FindingDecision): Promise<void> {
  await tx.finding.update({ where: { id }, data: { ...decision, revision: { increment: 1 } } })
}
