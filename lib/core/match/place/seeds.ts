import { placesOfWord, type SourceIndex } from '../source/index-source'

/** Places looked at for one fragment, over all its seeds; more would make common words cost what rare ones do not. */
const MOST_LOOKED_AT = 20_000
/** Seeds that are looked at however common they are. */
const FEWEST_SEEDS = 3

interface Seed {
  /** Number of the first of its two words in the fragment. */
  readonly at: number
  /** Words from it to the second one: 2 where the word between may be another. */
  readonly apart: 1 | 2
  readonly isSecondRarer: boolean
  readonly places: Int32Array
}

/**
 * Finds pairs of words of a fragment, next to each other or one apart, that stand so in the source too, and calls `visit`
 * with the word of the fragment, the word of the source and how rare the pair is (1 and more). The rarest pairs come
 * first, and the work is bounded, so that a source of one word again and again takes no longer than another.
 */
export function visitSeeds(
  index: SourceIndex,
  pattern: readonly number[],
  visit: (at: number, word: number, weight: number) => void,
): void {
  let left = MOST_LOOKED_AT
  for (const [number, { at, apart, isSecondRarer, places }] of seedsOf(index, pattern).entries()) {
    if (number >= FEWEST_SEEDS && places.length > left) return
    left -= places.length
    const weight = Math.log2(2 + index.count / places.length) / apart
    const most = Math.min(places.length, MOST_LOOKED_AT)
    for (let place = 0; place < most; place++) {
      const word = (places[place] ?? 0) - (isSecondRarer ? apart : 0)
      if (word >= 0 && index.ids[word] === pattern[at] && index.ids[word + apart] === pattern[at + apart]) {
        visit(at, word, weight)
      }
    }
  }
}

function seedsOf(index: SourceIndex, pattern: readonly number[]): Seed[] {
  const seeds: Seed[] = []
  for (let at = 0; at < pattern.length - 1; at++) {
    for (const apart of [1, 2] as const) {
      const [first, second] = [placesOfWord(index, pattern[at] ?? -1), placesOfWord(index, pattern[at + apart] ?? -1)]
      if (first.length === 0 || second.length === 0) continue
      const isSecondRarer = second.length < first.length
      seeds.push({ at, apart, isSecondRarer, places: isSecondRarer ? second : first })
    }
  }
  return seeds.sort((a, b) => a.places.length - b.places.length)
}
