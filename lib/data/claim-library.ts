import { Prisma } from '@/generated/sqlite/client'
import type { PublishedCheck } from '../core/claims/published-check'
import type { Actor } from '../core/review/actor'
import type { Verdict } from '../core/review/vocabulary'
import { claimSearch } from './claim-search'
import type { Db } from './client'
import { inList, type RawNumber, type RawTime, toTime } from './sql'

/** A claim as the library shows it: one that is marked in an article, or one of an imported fact-check. */
export interface LibraryClaim {
  readonly id: string
  readonly words: string
  readonly verdict: Verdict | null
  readonly explanation: string | null
  /** When it was last checked or, without a verdict, marked. */
  readonly at: string
  readonly deskId: string
  readonly deskName: string
  /** Who gave the verdict; null for fact-checks and for claims without one. */
  readonly checkedBy: string | null
  readonly article: { readonly id: string; readonly title: string } | null
  readonly published: (PublishedCheck & { readonly address: string }) | null
}

interface Row {
  readonly annotationId: string | null
  readonly factCheckId: string | null
  readonly words: string
  readonly verdict: Verdict | null
  readonly explanation: string | null
  readonly at: RawTime
  readonly deskId: string
  readonly deskName: string
  readonly checkedBy: string | null
  readonly articleId: string | null
  readonly articleTitle: string | null
  readonly address: string | null
  readonly details: string | null
}

function decode(row: Row): LibraryClaim {
  const { annotationId, factCheckId, words, verdict, deskId, deskName, checkedBy, articleId, articleTitle } = row
  const details = row.details === null ? null : (JSON.parse(row.details) as PublishedCheck)
  return {
    id: annotationId ?? factCheckId ?? '',
    ...{ words, verdict, deskId, deskName, checkedBy, at: toTime(row.at) },
    explanation: details ? details.explanation : row.explanation,
    article: articleId === null ? null : { id: articleId, title: articleTitle ?? '' },
    published: details && { ...details, address: row.address ?? '' },
  }
}

interface LibraryQuery {
  /** All of these have to be there, as beginnings of words. */
  readonly terms: readonly string[]
  /** 'none' for claims without one. */
  readonly verdict?: Verdict | 'none'
  readonly deskId?: string
  readonly limit: number
  readonly skip: number
}

const COLUMNS =
  Prisma.raw(`e."annotationId", e."factCheckId", e."words", COALESCE(a."verdict", f."verdict") AS "verdict",
  a."explanation", e."at", d."id" AS "deskId", d."name" AS "deskName", c."name" AS "checkedBy",
  r."id" AS "articleId", r."title" AS "articleTitle", f."address", f."details"`)

const TABLES = Prisma.raw(`"ClaimEntry" e
  LEFT JOIN "Annotation" a ON a."id" = e."annotationId" LEFT JOIN "Article" r ON r."id" = a."articleId"
  LEFT JOIN "FactCheck" f ON f."id" = e."factCheckId" JOIN "Desk" d ON d."id" = COALESCE(r."deskId", f."deskId")
  LEFT JOIN "Person" c ON c."id" = a."checkedById"`)

/**
 * What of the library exists for somebody: claims that stand in articles of their desks, and the fact-checks there. Every
 * question about it is asked within this.
 */
const knownClaims = ({ deskIds }: Actor) => Prisma.sql`d."id" IN (${inList(deskIds.length > 0 ? deskIds : [''])})
  AND (f."id" IS NOT NULL OR (a."kind" = 'claim' AND a."deletedAt" IS NULL AND r."deletedAt" IS NULL))`

const VERDICT = Prisma.raw('COALESCE(a."verdict", f."verdict")')

/** A page of the library, and how many there are: the last checked first or, of a search, what it fits best. */
export async function listClaims(
  db: Db,
  actor: Actor,
  { terms, verdict, deskId, limit, skip }: LibraryQuery,
): Promise<{ readonly claims: readonly LibraryClaim[]; readonly total: number }> {
  const found = terms.length > 0 ? claimSearch().found({ terms, as: 'all anywhere' }) : undefined
  const conditions = [knownClaims(actor)]
  if (verdict === 'none') conditions.push(Prisma.sql`${VERDICT} IS NULL`)
  else if (verdict) conditions.push(Prisma.sql`${VERDICT} = ${verdict}`)
  if (deskId !== undefined) conditions.push(Prisma.sql`d."id" = ${deskId}`)
  const join = found ? Prisma.sql`JOIN ${found} s ON s."number" = e."number"` : Prisma.empty
  const from = Prisma.sql`FROM ${TABLES} ${join} WHERE ${Prisma.join(conditions, ' AND ')}`
  const order = found
    ? Prisma.raw('s."rank" DESC, e."at" DESC, e."number"')
    : Prisma.raw('e."at" DESC, e."number" DESC')
  const [count] = await db.$queryRaw<{ total: RawNumber }[]>`SELECT COUNT(*) AS "total" ${from}`
  const rows = await db.$queryRaw<Row[]>`SELECT ${COLUMNS} ${from} ORDER BY ${order} LIMIT ${limit} OFFSET ${skip}`
  return { claims: rows.map(decode), total: Number(count?.total ?? 0) }
}

/** Checked claims that share words with one, for a closer look at how like they are; never itself. */
export async function claimsLike(
  db: Db,
  actor: Actor,
  { terms, exceptId, limit }: { readonly terms: readonly string[]; readonly exceptId: string; readonly limit: number },
): Promise<readonly LibraryClaim[]> {
  if (terms.length === 0) return []
  const found = claimSearch().found({ terms, as: 'any in the claim' })
  const rows = await db.$queryRaw<Row[]>`SELECT ${COLUMNS} FROM ${TABLES} JOIN ${found} s ON s."number" = e."number"
    WHERE ${knownClaims(actor)} AND ${VERDICT} IS NOT NULL AND (a."id" IS NULL OR a."id" <> ${exceptId})
    ORDER BY s."rank" DESC, e."at" DESC, e."number" LIMIT ${limit}`
  return rows.map(decode)
}

/** One that exists for the actor. */
export async function findClaim(db: Db, actor: Actor, id: string): Promise<LibraryClaim | undefined> {
  const [row] = await db.$queryRaw<Row[]>`SELECT ${COLUMNS} FROM ${TABLES}
    WHERE ${knownClaims(actor)} AND (a."id" = ${id} OR f."id" = ${id})`
  return row && decode(row)
}
