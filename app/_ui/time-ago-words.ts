const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** From the longest to the shortest; the first that fits once or more speaks. */
const UNITS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const

const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** “3 hours ago”, “yesterday”, “just now”. Both in milliseconds; a clock that is ahead counts as now. */
export function timeAgo(then: number, now: number): string {
  const passed = now - then
  for (const [unit, length] of UNITS) {
    if (passed >= length) return words.format(-Math.floor(passed / length), unit)
  }
  return 'just now'
}
