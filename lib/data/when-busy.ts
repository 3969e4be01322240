import { AppError } from '../core/app-error'

/**
 * How Prisma says that a transaction had to wait too long or lost to another: no connection was to be had (P2024), the
 * transaction could not begin or end in time (P2028), two waited for each other (P2034).
 * https://www.prisma.io/docs/orm/reference/error-reference
 */
const BUSY = ['P2024', 'P2028', 'P2034']

/** For `catch`: says in a sentence that the database was busy. In each of these cases nothing of the transaction stays. */
export function whenBusy(error: unknown): never {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  throw BUSY.includes(String(code)) ? databaseIsBusy() : error
}

export const databaseIsBusy = () =>
  new AppError('busy', 'The database is busy with something else. Nothing was changed; try again in a moment.', {
    retryAfter: 2,
  })
