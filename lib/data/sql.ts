import { Prisma } from '@/generated/sqlite/client'

/** Values for `IN (…)`, each a parameter. Not for empty lists. */
export const inList = (values: readonly string[]) => Prisma.join([...values])

/** A time as it comes from a hand-written query: a Date from one engine, text from the other. */
export type RawTime = Date | string
/** A whole number likewise. */
export type RawNumber = number | bigint

/**
 * Parameters of one statement. Far below what the engines take, because short statements are as quick and the driver
 * remembers each: those of a long import are all alike but the last.
 */
const MOST_PARAMETERS = 1_100

/** Rows for `VALUES …`, in pieces for a statement each, made when they are asked for. Every row has the same number of values. */
export function* rowsInPieces(rows: readonly (readonly unknown[])[]): Generator<Prisma.Sql, void> {
  const width = rows[0]?.length ?? 1
  const size = Math.max(1, Math.floor(MOST_PARAMETERS / width))
  for (let from = 0; from < rows.length; from += size) {
    const values = rows.slice(from, from + size).flat()
    // What stands before each value, and after the last.
    const between = values.map((_, at) => (at % width > 0 ? ', ' : at === 0 ? '(' : '), ('))
    yield new Prisma.Sql([...between, ')'], values)
  }
}

/** As it is stored in SQLite, `2026-01-12T10:00:00.123+00:00`, or as a Date. */
export const toTime = (value: RawTime): string =>
  typeof value === 'string' && STORED.test(value) ? `${value.slice(0, 23)}Z` : new Date(value).toISOString()

const STORED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/
export const toTimeOrNull = (value: RawTime | null): string | null => (value === null ? null : toTime(value))
