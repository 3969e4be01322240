/** As long as a measurement repeats, in milliseconds of processor time. */
const LONG_ENOUGH = 1000

/**
 * Megabytes (10⁶ UTF-16 units) that `read` reads in a second of processor time, in the best of several rounds. Time is
 * that of the process on all its threads, so that a busy machine does not count.
 */
export function measureSpeed(texts: readonly string[], read: (text: string) => unknown): number {
  const units = texts.reduce((sum, text) => sum + text.length, 0)
  let best = Number.POSITIVE_INFINITY
  let spent = 0
  do {
    const before = process.cpuUsage()
    for (const text of texts) read(text)
    const { user, system } = process.cpuUsage(before)
    const took = Math.max(1, user + system)
    best = Math.min(best, took)
    spent += took / 1000
  } while (spent < LONG_ENOUGH)
  return units / best
}
