import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'

/** Documents of one person that may wait for each other. */
const MOST_WAITING = 20

/** What of one person is done at once: reading takes a processor, fetching a page takes nothing but patience. */
const AT_ONCE = { reading: 1, fetching: 4 } as const

interface Line {
  /** Those that are at it, and those that wait. */
  length: number
  readonly waiting: (() => void)[]
}

const lines = new Map<string, Line>()

/**
 * Does the heavy things of a person one after the other, so that somebody who sends many at once holds up only themselves.
 * Throws `rate-limited` when too many wait already.
 */
export async function inTurn<Result>(
  { id }: Actor,
  work: () => Promise<Result>,
  kind: keyof typeof AT_ONCE = 'reading',
): Promise<Result> {
  const key = `${kind} ${id}`
  const line = lines.get(key) ?? { length: 0, waiting: [] }
  if (line.length >= MOST_WAITING) {
    throw new AppError('rate-limited', 'Too many of your documents are waiting to be read. Send this one again later.')
  }
  lines.set(key, line)
  line.length++
  if (line.length > AT_ONCE[kind]) await new Promise<void>((resolve) => line.waiting.push(resolve))
  try {
    return await work()
  } finally {
    line.length--
    line.waiting.shift()?.()
    if (line.length === 0) lines.delete(key)
  }
}
