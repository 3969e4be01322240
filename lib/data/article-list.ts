import { Prisma } from '@/generated/sqlite/client'
import type { Status } from '../core/review/vocabulary'
import { fold } from '../core/text/fold'
import type { Db } from './client'
import { inList, type RawNumber, type RawTime, toTime, toTimeOrNull } from './sql'

export interface ListQuery {
  /** The desks to list; never empty. */
  readonly deskIds: readonly string[]
  /** Words that title or text must hold, each of them. */
  readonly words: readonly string[]
  readonly state: 'open' | 'settled' | 'archived' | 'all' | 'deleted'
  readonly withErrors: boolean
  /** Whose open queries are counted. */
  readonly readerId: string
  /** Only those with an open query put to this person. */
  readonly assigneeId?: string
  readonly sort: 'activity' | 'title' | 'progress'
  readonly limit: number
  readonly skip: number
  readonly onlyId?: string
}

export interface ListedArticle {
  readonly id: string
  readonly title: string
  readonly deskId: string
  readonly deskName: string
  readonly writerId: string | null
  readonly writerName: string | null
  readonly versionNumber: number
  readonly currentVersionId: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly isArchived: boolean
  /** When it was deleted, and the name of who did it. */
  readonly deletedAt: string | null
  readonly deletedByName: string | null
  readonly openErrors: number
  readonly openCorrections: number
  /** Open queries put to the reader, and the first of them in the text. */
  readonly asked: number
  readonly firstAsked: string | null
  /** The reader's own queries that were answered and wait to be resolved, and the first of them in the text. */
  readonly answered: number
  readonly firstAnswered: string | null
}

interface Row
  extends Omit<
    ListedArticle,
    | 'versionNumber'
    | 'createdAt'
    | 'updatedAt'
    | 'isArchived'
    | 'deletedAt'
    | 'openErrors'
    | 'openCorrections'
    | 'asked'
    | 'answered'
  > {
  readonly versionNumber: RawNumber
  readonly createdAt: RawTime
  readonly updatedAt: RawTime
  readonly archivedAt: RawTime | null
  readonly deletedAt: RawTime | null
  readonly openErrors: RawNumber
  readonly openCorrections: RawNumber
  readonly asked: RawNumber
  readonly answered: RawNumber
}

const OPEN_ERRORS = Prisma.raw(`(SELECT COUNT(*) FROM "Annotation" e WHERE e."articleId" = a."id"
  AND e."kind" = 'attribution-error' AND e."state" <> 'closed' AND e."deletedAt" IS NULL)`)
const OPEN_CORRECTIONS = Prisma.raw(
  `(SELECT COUNT(*) FROM "Correction" c WHERE c."articleId" = a."id" AND c."state" = 'proposed')`,
)
const DELETED_BY = Prisma.raw(`CASE WHEN a."deletedAt" IS NOT NULL THEN (SELECT l."actorName" FROM "LogEntry" l
  WHERE l."articleId" = a."id" AND l."type" = 'article-deleted' ORDER BY l."id" DESC LIMIT 1) END`)
const SETTLED = Prisma.raw(`(SELECT COUNT(*) FROM "Sentence" s WHERE s."versionId" = a."currentVersionId"
  AND s."status" IN ('verified', 'no-claim'))`)
const SENTENCES = Prisma.raw('(SELECT COUNT(*) FROM "Sentence" s WHERE s."versionId" = a."currentVersionId")')

const ORDER = {
  activity: Prisma.raw('a."updatedAt" DESC, a."id"'),
  title: Prisma.raw('a."foldedTitle", a."id"'),
  progress: Prisma.sql`CAST(${SETTLED} AS REAL) / (${SENTENCES} + 1), a."updatedAt" DESC, a."id"`,
}

/** What goes on behind the columns of an open query put to somebody, in the article `a`. */
const askedOf = (personId: string) => Prisma.sql`FROM "Annotation" q WHERE q."articleId" = a."id"
  AND q."addresseeId" = ${personId} AND q."state" = 'open' AND q."deletedAt" IS NULL`

/** The same of an answer to what this person asked somebody else. */
const answeredTo = (personId: string) => Prisma.sql`FROM "Annotation" q WHERE q."articleId" = a."id"
  AND q."createdById" = ${personId} AND q."addresseeId" <> ${personId} AND q."state" = 'answered'
  AND q."deletedAt" IS NULL`

/** The first of them in the text. */
const firstOf = (queries: Prisma.Sql) => Prisma.sql`(SELECT q."id" ${queries} ORDER BY (SELECT p."start"
  FROM "Anchor" p WHERE p."annotationId" = q."id" AND p."versionId" = a."currentVersionId"), q."id" LIMIT 1)`

/** A page of the articles that match, and how many match in all. */
export async function listArticleRows(
  db: Db,
  query: ListQuery,
): Promise<{ rows: readonly ListedArticle[]; total: number }> {
  const where = Prisma.join(conditions(query), ' AND ')
  const from = Prisma.sql`FROM "Article" a JOIN "Desk" d ON d."id" = a."deskId"
    JOIN "Version" v ON v."id" = a."currentVersionId" LEFT JOIN "Person" w ON w."id" = a."writerId" WHERE ${where}`
  const [count] = await db.$queryRaw<{ total: RawNumber }[]>`SELECT COUNT(*) AS "total" ${from}`
  const rows = await db.$queryRaw<Row[]>`
    SELECT a."id", a."title", a."deskId", d."name" AS "deskName", a."writerId", w."name" AS "writerName",
           a."versionNumber", a."currentVersionId", a."createdAt", a."updatedAt", a."archivedAt",
           a."deletedAt", ${DELETED_BY} AS "deletedByName",
           ${OPEN_ERRORS} AS "openErrors", ${OPEN_CORRECTIONS} AS "openCorrections",
           (SELECT COUNT(*) ${askedOf(query.readerId)}) AS "asked",
           ${firstOf(askedOf(query.readerId))} AS "firstAsked",
           (SELECT COUNT(*) ${answeredTo(query.readerId)}) AS "answered",
           ${firstOf(answeredTo(query.readerId))} AS "firstAnswered"
    ${from} ORDER BY ${ORDER[query.sort]} LIMIT ${query.limit} OFFSET ${query.skip}`
  return { rows: rows.map(decode), total: Number(count?.total ?? 0) }
}

function conditions({ deskIds, words, state, withErrors, assigneeId, onlyId }: ListQuery): Prisma.Sql[] {
  const list = [Prisma.sql`a."deskId" IN (${inList(deskIds)})`]
  if (state === 'deleted') list.push(Prisma.sql`a."deletedAt" IS NOT NULL`)
  else list.push(Prisma.sql`a."deletedAt" IS NULL`)
  if (onlyId !== undefined) list.push(Prisma.sql`a."id" = ${onlyId}`)
  if (state === 'archived') list.push(Prisma.sql`a."archivedAt" IS NOT NULL`)
  else if (state === 'open' || state === 'settled') list.push(Prisma.sql`a."archivedAt" IS NULL`)
  if (state === 'settled') list.push(Prisma.sql`${SETTLED} = ${SENTENCES}`)
  if (withErrors) list.push(Prisma.sql`${OPEN_ERRORS} > 0`)
  if (assigneeId !== undefined) {
    list.push(Prisma.sql`EXISTS (SELECT 1 ${askedOf(assigneeId)})`)
  }
  for (const word of words) {
    const pattern = `%${fold(word).replace(/[\\%_]/g, '\\$&')}%`
    list.push(Prisma.sql`(a."foldedTitle" LIKE ${pattern} ESCAPE '\\' OR v."foldedText" LIKE ${pattern} ESCAPE '\\')`)
  }
  return list
}

const decode = ({ archivedAt, deletedAt, ...row }: Row): ListedArticle => ({
  ...row,
  versionNumber: Number(row.versionNumber),
  createdAt: toTime(row.createdAt),
  updatedAt: toTime(row.updatedAt),
  isArchived: archivedAt !== null,
  deletedAt: toTimeOrNull(deletedAt),
  openErrors: Number(row.openErrors),
  openCorrections: Number(row.openCorrections),
  asked: Number(row.asked),
  answered: Number(row.answered),
})

/** How many sentences of each status several versions have, in one query. */
export async function countStatuses(
  db: Db,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, Partial<Record<Status, number>>>> {
  const counts = new Map<string, Partial<Record<Status, number>>>()
  if (versionIds.length === 0) return counts
  const rows = await db.$queryRaw<{ versionId: string; status: Status; count: RawNumber }[]>`
    SELECT "versionId", "status", COUNT(*) AS "count" FROM "Sentence"
    WHERE "versionId" IN (${inList(versionIds)}) GROUP BY "versionId", "status"`
  for (const { versionId, status, count } of rows) {
    counts.set(versionId, { ...counts.get(versionId), [status]: Number(count) })
  }
  return counts
}
