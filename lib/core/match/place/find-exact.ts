import type { SourceIndex } from '../source/index-source'
import { placesOfWord } from '../source/index-source'

/**
 * Where the words `pattern` stand one behind the other in a source, as numbers of their first words, in order. Places may
 * overlap; only the first `most` are told. By Knuth, Morris and Pratt: linear in both, whatever they hold.
 */
export function findExact(index: SourceIndex, pattern: readonly number[], most: number): number[] {
  const [first] = pattern
  if (first === undefined || pattern.some((id) => id < 0)) return []
  if (pattern.length === 1) return Array.from(placesOfWord(index, first).subarray(0, most))
  const { ids } = index
  const fallback = fallbackOf(pattern)
  const last = pattern.length - 1
  const from = (placesOfWord(index, first)[0] ?? 0) - 1
  const found: number[] = []
  let matched = 0
  for (let at = Math.max(0, from); at < ids.length && found.length < most; at++) {
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
