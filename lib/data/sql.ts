import { Prisma } from '@/generated/sqlite/client'

/** Values for `IN (…)`, each a parameter. Not for empty lists. */
export const inList = (values: readonly string[]) => Prisma.join([...values])

/** A time as it comes from a hand-written query: a Date from one engine, text from the other. */
export type RawTime = Date | string
/** A whole number likewise. */
export type RawNumber = number | bigint

/** Parameters one statement may have, with room below SQLite's 32,766. */
const MOST_PARAMETERS = 30_000

/** Rows for `VALUES …`, in as few pieces as one statement may hold. Every row has the same number of values. */
export function rowsInPieces(rows: readonly (readonly unknown[])[]): Prisma.Sql[] {
  const size = Math.max(1, Math.floor(MOST_PARAMETERS / (rows[0]?.length ?? 1)))
  const pieces: Prisma.Sql[] = []
  for (let from = 0; from < rows.length; from += size) {
    pieces.push(Prisma.join(rows.slice(from, from + size).map((row) => Prisma.sql`(${Prisma.join([...row])})`)))
  }
  return pieces
}

export const toTime = (value: RawTime): string => new Date(value).toISOString()
export const toTimeOrNull = (value: RawTime | null): string | null => (value === null ? null : toTime(value))
