import { firstWhere } from '../anchor/map-position'

/** The indices of a longest run of values, not all neighbours, that only rises. Takes n log n. */
export function longestRise(values: readonly number[]): number[] {
  /** For each length, the index of the least value that such a run can end with. */
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [index, value] of values.entries()) {
    const length = firstWhere(ends.length, (at) => (values[ends[at] ?? 0] ?? 0) >= value)
    before.push(ends[length - 1])
    ends[length] = index
  }
  const rise: number[] = []
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.push(at)
  return rise.reverse()
}
