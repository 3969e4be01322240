/** Milliseconds of processor time on all threads that a piece of work takes: the best of so many rounds. */
export function processorTime(run: () => unknown, rounds = 5): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
