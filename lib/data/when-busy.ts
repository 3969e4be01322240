import { AppError } from '../core/app-error'

/**
 * How Prisma says that a transaction had to wait too long or lost to another: no connection was to be had (P2024), the
 * transaction could not begin or end in time (P2028), two waited for each other (P2034).
 * https://www.prisma.io/docs/orm/reference/error-reference
 */
const BUSY = ['P2024', 'P2028', 'P2034']

/** How SQLite and PostgreSQL say that there is no room left. */
const FULL = /database or disk is full|no space left on device/i

/**
 * For `catch`: says in a sentence that the database was busy or its disk full. In each of these cases nothing of the
 * transaction stays.
 */
export function whenBusy(error: unknown): never {
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as Partial<NodeJS.ErrnoException>
  if (FULL.test(message ?? '')) throw diskIsFull(error)
  throw BUSY.includes(String(code)) ? databaseIsBusy() : error
}

/** Whoever runs Stet finds the reason in its log. */
function diskIsFull(error: unknown): AppError {
  console.error('The disk of the database is full.', error)
  return new AppError('busy', 'The disk of the server is full. Nothing was changed; tell whoever runs Stet.', {
    retryAfter: 60,
  })
}

export const databaseIsBusy = () =>
  new AppError('busy', 'The database is busy with something else. Nothing was changed; try again in a moment.', {
    retryAfter: 2,
  })
