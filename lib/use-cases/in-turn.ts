import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'

/** Documents of one person that may wait for each other. */
const MOST_WAITING = 20

/** The last that each person is waiting for, and how many those are. */
const lines = new Map<string, { readonly last: Promise<unknown>; readonly length: number }>()

/**
 * Does one heavy thing of a person after the other, so that somebody who sends many at once holds up only themselves.
 * Throws `rate-limited` when too many wait already.
 */
export async function inTurn<Result>({ id }: Actor, work: () => Promise<Result>): Promise<Result> {
  const { last = Promise.resolve(), length = 0 } = lines.get(id) ?? {}
  if (length >= MOST_WAITING) {
    throw new AppError('rate-limited', 'Too many of your documents are waiting to be read. Send this one again later.')
  }
  const mine = last.then(work, work)
  lines.set(id, { last: mine, length: length + 1 })
  try {
    return await mine
  } finally {
    const now = lines.get(id)
    if (now?.last === mine) lines.delete(id)
    else if (now) lines.set(id, { ...now, length: now.length - 1 })
  }
}
