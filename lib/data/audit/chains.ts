import { Prisma } from '@/generated/sqlite/client'
import { engineOf, type Transaction } from '../client'
import type { RawNumber } from '../sql'
import { GENESIS } from './entry-hash'

/** The chain of what belongs to no article: people, desks, the house. */
export const HOUSE_CHAIN = 'house'

/**
 * Where an entry stands. What is done to a protected source is in a chain of that source, so that nothing of an article's
 * chain tells that there is one; what was known once stays in its place.
 */
export function chainOf(entry: {
  readonly articleId: string | null
  readonly revision: number | null
  readonly sourceId: string | null
}): string {
  if (entry.sourceId !== null && entry.revision === null) return `source:${entry.sourceId}`
  return entry.articleId === null ? HOUSE_CHAIN : `article:${entry.articleId}`
}

interface Turn {
  /** The hash of its last entry until now. */
  readonly head: string
  /** The place of the first new entry. */
  readonly place: number
  /** One for each new entry. */
  readonly ids: readonly number[]
}

/** Takes a chain for `count` more entries: until the transaction ends nobody else can add to it. */
export async function takeChain(tx: Transaction, chain: string, count: number): Promise<Turn> {
  const isSqlite = engineOf(tx) === 'sqlite'
  const [row] = await tx.$queryRaw<{ length: RawNumber; head: string; ids: RawNumber | readonly number[] | null }[]>`
    INSERT INTO "LogChain" ("id", "length", "head") VALUES (${chain}, ${count}, ${GENESIS})
    ON CONFLICT ("id") DO UPDATE SET "length" = "LogChain"."length" + ${count}
    RETURNING "length", "head", ${isSqlite ? LAST_ID : nextIds(count)} AS "ids"`
  if (!row) throw new Error('The chain of the log could not be taken.')
  const ids = Array.isArray(row.ids) ? row.ids : numbersAfter(Number(row.ids ?? 0), count)
  return { head: row.head, place: Number(row.length) - count + 1, ids }
}

/** The ids are part of what is hashed, so they are known before. SQLite has one writer at a time. */
const LAST_ID = Prisma.raw(`(SELECT "seq" FROM "sqlite_sequence" WHERE "name" = 'LogEntry')`)

const nextIds = (count: number) =>
  Prisma.sql`(SELECT json_agg(nextval('"LogEntry_id_seq"')) FROM generate_series(1, ${count}::int))`

const numbersAfter = (last: number, count: number) => Array.from({ length: count }, (_, at) => last + 1 + at)

export async function setHead(tx: Transaction, chain: string, head: string): Promise<void> {
  await tx.$executeRaw`UPDATE "LogChain" SET "head" = ${head} WHERE "id" = ${chain}`
}
