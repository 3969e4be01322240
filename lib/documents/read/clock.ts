import { RefusedDocument } from '../refused-document'
import { TIME_LIMIT } from './limits'

/** The clock itself is looked at once in so many ticks. */
const LOOK_EVERY = 1_024

/**
 * A bound on the work that one document may take: called at every step, it throws `RefusedDocument` when the limit has
 * passed. Node 20 cannot say how long its own thread has worked. It has not worked longer than all threads together,
 * nor longer than the time that went by; the smaller of the two is counted. So a busy machine reads slower, but refuses
 * hardly anything that it would read when idle.
 */
export function startClock(limit = TIME_LIMIT): () => void {
  const start = { work: process.cpuUsage(), at: performance.now() }
  let ticks = 0
  return () => {
    ticks++
    if (ticks % LOOK_EVERY !== 0) return
    const { user, system } = process.cpuUsage(start.work)
    if (Math.min((user + system) / 1_000, performance.now() - start.at) > limit) {
      throw new RefusedDocument('too-large', 'This document takes too long to read. Paste its words instead.')
    }
  }
}
