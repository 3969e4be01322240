import { Prisma } from '@/generated/sqlite/client'

/** Values for `IN (…)`, each a parameter. Not for empty lists. */
export const inList = (values: readonly string[]) => Prisma.join([...values])

/** A time as it comes from a hand-written query: a Date from one engine, text from the other. */
export type RawTime = Date | string
/** A whole number likewise. */
export type RawNumber = number | bigint

export const toTime = (value: RawTime): string => new Date(value).toISOString()
export const toTimeOrNull = (value: RawTime | null): string | null => (value === null ? null : toTime(value))
