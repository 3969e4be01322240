import type { SourceIndex } from '../source/index-source'
import { visitSeeds } from './seeds'
import type { Piece } from './stretch'

/** Runs that are followed; of a source that repeats itself the rest is no better. */
const MOST_RUNS = 2000

/** Stretches of a fragment that stand in the source word for word and cannot be made longer, the longest first. */
export function commonRuns(index: SourceIndex, pattern: readonly number[]): Piece[] {
  const { ids } = index
  const runs: Piece[] = []
  /** How far the last run on a diagonal reaches; pairs inside it belong to it. */
  const covered = new Map<number, { from: number; to: number }[]>()
  visitSeeds(index, pattern, (at, word) => {
    if (runs.length >= MOST_RUNS || ids[word + 1] !== pattern[at + 1]) return
    const onDiagonal = covered.get(word - at) ?? []
    if (onDiagonal.some(({ from, to }) => from <= at && at < to)) return
    let back = 0
    while (back < at && word > back && ids[word - back - 1] === pattern[at - back - 1]) back++
    let on = 2
    while (at + on < pattern.length && word + on < ids.length && ids[word + on] === pattern[at + on]) on++
    const quote = { from: at - back, to: at + on }
    covered.set(word - at, [...onDiagonal, quote])
    runs.push({ quote, source: { from: word - back, to: word + on }, errors: 0 })
  })
  return runs.sort((a, b) => b.quote.to - b.quote.from - (a.quote.to - a.quote.from) || a.source.from - b.source.from)
}
