import search from 'approx-string-match'
import type { Stretch } from './stretch'

/** The library prepares a pattern in time that grows with its square; longer ones are found by their two ends. */
const LONGEST_PATTERN = 256
/** Stands for every word that the fragment does not have, and for those of the fragment that the source does not have. */
const OTHER = '\uffff'
const UNKNOWN = '\ufffe'

export interface Near extends Stretch {
  /** Words put in, left out or exchanged. */
  readonly errors: number
}

/**
 * The places in a window of a source that a fragment fits best, with at most so many errors; several only when they are
 * equally good. The library searches characters, so each word becomes one: what it counts are words.
 */
export function findNear(ids: Int32Array, pattern: readonly number[], window: Stretch, mostErrors: number): Near[] {
  if (pattern.length > LONGEST_PATTERN) return findByEnds(ids, pattern, window, mostErrors)
  const letters = new Map<number, string>()
  const written = pattern.map((id) => {
    if (id < 0) return UNKNOWN
    const letter = letters.get(id) ?? String.fromCharCode(letters.size + 1)
    letters.set(id, letter)
    return letter
  })
  const text: string[] = []
  for (let word = window.from; word < window.to; word++) text.push(letters.get(ids[word] ?? -1) ?? OTHER)
  const near: Near[] = []
  for (const { start, end, errors } of search(text.join(''), written.join(''), mostErrors)) {
    const found = { from: window.from + start, to: window.from + end, errors }
    const last = near.at(-1)
    // Of ends that are as good the last, which takes the exchanged word along.
    if (last && found.from < last.to) near[near.length - 1] = { ...found, from: Math.min(last.from, found.from) }
    else near.push(found)
  }
  return near.filter(({ from, to }) => to > from)
}

/** A long fragment reaches from where its first words stand to where its last ones do. */
function findByEnds(ids: Int32Array, pattern: readonly number[], window: Stretch, mostErrors: number): Near[] {
  const half = LONGEST_PATTERN / 2
  const most = Math.ceil((half * mostErrors) / pattern.length)
  const [head] = findNear(ids, pattern.slice(0, half), window, most)
  if (!head) return []
  const tail = findNear(ids, pattern.slice(-half), { from: head.to, to: window.to }, most).at(-1)
  if (!tail) return []
  const strays = Math.abs(tail.to - head.from - pattern.length)
  const errors = Math.max(strays, Math.ceil(((head.errors + tail.errors) * pattern.length) / (2 * half)))
  return errors > mostErrors ? [] : [{ from: head.from, to: tail.to, errors }]
}
