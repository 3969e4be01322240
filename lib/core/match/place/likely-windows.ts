import type { SourceIndex } from '../source/index-source'
import { visitSeeds } from './seeds'
import type { Stretch } from './stretch'

/** Windows that are searched for one fragment. */
const MOST_WINDOWS = 6
/** A window with less than this share of the votes of the best is none. */
const LEAST_SHARE = 0.25

/**
 * Where in a source a fragment may stand with some words changed: every pair of words that both share votes for the place
 * at which the fragment would have to begin. The most likely come first.
 */
export function likelyWindows(index: SourceIndex, pattern: readonly number[]): Stretch[] {
  const slack = 4 + Math.ceil(pattern.length * 0.4)
  const width = Math.max(8, slack)
  const votes = new Map<number, number>()
  visitSeeds(index, pattern, (at, word, weight) => {
    const bucket = Math.floor((word - at) / width)
    votes.set(bucket, (votes.get(bucket) ?? 0) + weight)
  })
  // A place near the edge of a bucket votes partly in the next one, so that two count together.
  const pairs = [...votes].map(([bucket, sum]) => ({ bucket, sum: sum + (votes.get(bucket + 1) ?? 0) }))
  pairs.sort((a, b) => b.sum - a.sum || a.bucket - b.bucket)
  const best = pairs[0]?.sum ?? 0
  const windows: Stretch[] = []
  const taken = new Set<number>()
  for (const { bucket, sum } of pairs) {
    if (windows.length === MOST_WINDOWS || sum < best * LEAST_SHARE) break
    if (taken.has(bucket - 1) || taken.has(bucket + 1)) continue
    taken.add(bucket)
    windows.push({
      from: Math.max(0, bucket * width - slack),
      to: Math.min(index.count, (bucket + 2) * width + pattern.length + slack),
    })
  }
  return windows
}
