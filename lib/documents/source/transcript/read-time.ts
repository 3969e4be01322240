/** Source of a pattern for a time such as `12:04`, `1:02:03`, `00:12:04,400`. No groups. */
export const TIME = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`

/** A time in milliseconds: minutes and seconds, with hours before them when there are three numbers. */
export function readTime(written: string): number {
  const [whole = '', fraction = ''] = written.split(/[.,]/)
  const seconds = whole.split(':').reduce((sum, part) => 60 * sum + Number(part), 0)
  return 1_000 * seconds + Number(fraction.padEnd(3, '0').slice(0, 3))
}
