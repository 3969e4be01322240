import { Prisma } from '@/generated/sqlite/client'
import { database, type Transaction } from './client'

interface Wanted {
  /** Of letters and figures, as `claimTerms` gives them; at least one. */
  readonly terms: readonly string[]
  /** All of them, each as the beginning of a word, in whatever is said; or any of them, whole, in the claim itself. */
  readonly as: 'all anywhere' | 'any in the claim'
}

/** Full-text search as this house wants it of a database. Each engine has its own; nothing else knows which it is. */
interface ClaimSearch {
  /** After an entry of the library was written, in the same transaction. */
  learn(tx: Transaction, number: number): Promise<void>
  /** A table in brackets with the "number" of the entries found and their "rank", the better the higher. */
  found(wanted: Wanted): Prisma.Sql
}

/** FTS5, in a table without content: https://www.sqlite.org/fts5.html#contentless_delete_tables */
const sqlite: ClaimSearch = {
  learn: async (tx, number) => {
    await tx.$executeRaw`INSERT OR REPLACE INTO "ClaimSearch" (rowid, "words", "about")
      SELECT "number", "words", "about" FROM "ClaimEntry" WHERE "number" = ${number}`
  },
  found: ({ terms, as }) => {
    const quoted = terms.map((term) => `"${term}"`)
    const query =
      as === 'all anywhere' ? quoted.map((term) => `${term}*`).join(' AND ') : `words : (${quoted.join(' OR ')})`
    return Prisma.sql`(SELECT rowid AS "number", -rank AS "rank" FROM "ClaimSearch" WHERE "ClaimSearch" MATCH ${query})`
  },
}

/** Indexes over expressions, which PostgreSQL itself keeps in step; here they have to be written as in the migration. */
const postgresql: ClaimSearch = {
  learn: async () => {},
  found: ({ terms, as }) => {
    const quoted = terms.map((term) => `'${term.replaceAll("'", "''")}'`)
    const query = as === 'all anywhere' ? quoted.map((term) => `${term}:*`).join(' & ') : quoted.join(' | ')
    const text =
      as === 'all anywhere'
        ? Prisma.sql`to_tsvector('claims', "words" || ' ' || "about")`
        : Prisma.sql`to_tsvector('claims', "words")`
    return Prisma.sql`(SELECT "number", ts_rank(${text}, to_tsquery('claims', ${query})) AS "rank"
      FROM "ClaimEntry" WHERE ${text} @@ to_tsquery('claims', ${query}))`
  },
}

export const claimSearch = (): ClaimSearch => (database().engine === 'sqlite' ? sqlite : postgresql)
