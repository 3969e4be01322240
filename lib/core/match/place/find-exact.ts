import type { SourceIndex } from '../source/index-source'
import { placesOfWord } from '../source/index-source'

/**
 * Where the words `pattern` stand one behind the other in a source, as numbers of their first words, in order. Places may
 * overlap; only the first `most` are told. A rare word leads there at once; without one the source is read through, by
 * Knuth, Morris and Pratt. Linear in both texts either way, whatever they hold.
 */
export function findExact(index: SourceIndex, pattern: readonly number[], most: number): number[] {
  const [first] = pattern
  if (first === undefined || pattern.some((id) => id < 0)) return []
  if (pattern.length === 1) return Array.from(placesOfWord(index, first).subarray(0, most))
  const rarest = rarestOf(index, pattern)
  const places = placesOfWord(index, pattern[rarest] ?? -1)
  if (places.length * pattern.length <= index.count) return aroundPlaces(index, pattern, rarest, places).slice(0, most)
  return readThrough(index, pattern, most)
}

function rarestOf({ placesFrom }: SourceIndex, pattern: readonly number[]): number {
  const frequency = (at: number) => (placesFrom[(pattern[at] ?? 0) + 1] ?? 0) - (placesFrom[pattern[at] ?? 0] ?? 0)
  let rarest = 0
  for (let at = 1; at < pattern.length; at++) if (frequency(at) < frequency(rarest)) rarest = at
  return rarest
}

function aroundPlaces({ ids }: SourceIndex, pattern: readonly number[], rarest: number, places: Int32Array): number[] {
  const found: number[] = []
  for (const place of places) {
    const start = place - rarest
    let matched = start < 0 ? pattern.length + 1 : 0
    while (matched < pattern.length && ids[start + matched] === pattern[matched]) matched++
    if (matched === pattern.length) found.push(start)
  }
  return found
}

function readThrough({ ids }: SourceIndex, pattern: readonly number[], most: number): number[] {
  const fallback = fallbackOf(pattern)
  const last = pattern.length - 1
  const found: number[] = []
  let matched = 0
  for (let at = 0; at < ids.length && found.length < most; at++) {
    const id = ids[at]
    while (matched > 0 && pattern[matched] !== id) matched = fallback[matched - 1] ?? 0
    if (pattern[matched] === id) matched++
    if (matched > last) {
      found.push(at - last)
      matched = fallback[last] ?? 0
    }
  }
  return found
}

/** For each prefix of the pattern the length of the longest shorter one that it ends with. */
function fallbackOf(pattern: readonly number[]): Int32Array {
  const fallback = new Int32Array(pattern.length)
  let length = 0
  for (let at = 1; at < pattern.length; at++) {
    while (length > 0 && pattern[at] !== pattern[length]) length = fallback[length - 1] ?? 0
    if (pattern[at] === pattern[length]) length++
    fallback[at] = length
  }
  return fallback
}
