import { RefusedDocument } from '../refused-document'
import { TIME_LIMIT } from './limits'

/** The clock itself is looked at once in so many ticks. */
const LOOK_EVERY = 1_024

/**
 * A bound on the time that one document may take: called at every step, it throws `RefusedDocument` when the limit has
 * passed. Parsing stays in this thread, so the check has to be where the work is. Counted is the work of the processor,
 * not the hour: a busy machine reads slower, but refuses nothing that it would read when idle.
 */
export function startClock(limit = TIME_LIMIT): () => void {
  const start = process.cpuUsage()
  let ticks = 0
  return () => {
    ticks++
    if (ticks % LOOK_EVERY !== 0) return
    const { user, system } = process.cpuUsage(start)
    if ((user + system) / 1_000 > limit) {
      throw new RefusedDocument(
        'too-large',
        'This document takes too long to read. Paste the words of the article instead.',
      )
    }
  }
}
