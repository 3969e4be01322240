import { findNear } from '../match/place/find-near'
import type { Stretch } from '../match/place/stretch'
import { comparable } from '../match/words/comparable'
import { splitWords, type WordList } from '../match/words/split-words'
import type { Span } from '../text/span'
import { firstWhere } from './map-position'
import { CONTEXT } from './selector'

/** What is known of words that lost their place. */
export interface LostWords {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A place at which they may stand now; `score` is 0 to 1. */
export interface Candidate extends Span {
  readonly score: number
  /** Whether it has the very characters. */
  readonly isExact: boolean
}

/** Below this a likeness is chance. */
const FLOOR = 0.7
/** The best place must be this much better than the second, or nobody can say which it is. */
const MARGIN = 0.1
/** What is shown to a person who looks for the place may be less like it. */
const WORTH_A_LOOK = 0.5
const MOST_SHOWN = 5
/** Words that stand in more new places than this are looked for at the first of them. */
const MOST_SEEDS = 100
/** The share of words that may be others. */
const MOST_ERRORS = 0.3

/** How much each part of the evidence counts: the words, those before, those behind, and that there are many. */
const WEIGHTS = { words: 0.6, before: 0.2, behind: 0.2, length: 0.12 }
/** So many words need no context. */
const ENOUGH_WORDS = 5

export type Search = (lost: LostWords) => readonly Candidate[]

/**
 * Prepares to look for lost words among those of a text that are new: words that stayed have an old text of their own,
 * and a mark that is put on them would stand on words that are not its. `written` are the new places, in order.
 * The answers are the best places first, at most five.
 */
export function searchAmong(text: string, written: readonly Span[]): Search {
  const words = splitWords(text)
  const ids = new Map<string, number>()
  const known = new Int32Array(words.count)
  for (let word = 0; word < words.count; word++) {
    const compared = comparable(text.slice(words.starts[word], words.ends[word]))
    const id = ids.get(compared) ?? ids.size
    ids.set(compared, id)
    known[word] = id
  }
  const isNew = newWords(words, written)
  const homes = homesOf(known, isNew)
  return (lost) => {
    const pattern = wordsOf(lost.exact).map((word) => ids.get(word) ?? -1)
    if (pattern.length === 0) return []
    const mostErrors = Math.floor(pattern.length * MOST_ERRORS)
    return windowsAround(seedsOf(pattern, homes), pattern.length + mostErrors, words.count)
      .flatMap((window) => findNear(known, pattern, window, mostErrors))
      .filter((near) => isMostlyNew(near, isNew))
      .map((near) => grade(text, words, near, pattern.length, lost))
      .filter(({ score }) => score >= WORTH_A_LOOK)
      .sort((a, b) => b.score - a.score || a.start - b.start)
      .filter((one, index, all) => all.findIndex(({ start }) => start === one.start) === index)
      .slice(0, MOST_SHOWN)
  }
}

/** Whether a place is so much like the lost words that it is no chance. */
export const isLikely = ({ score }: Candidate) => score >= FLOOR

/** The one place that can be told from all others, if there is one. */
export function surePlace([best, second]: readonly Candidate[]): Candidate | undefined {
  if (!best || !isLikely(best)) return undefined
  return second && best.score - second.score < MARGIN ? undefined : best
}

function wordsOf(text: string): string[] {
  const { count, starts, ends } = splitWords(text)
  return Array.from({ length: count }, (_, word) => comparable(text.slice(starts[word], ends[word])))
}

/** One for each word that is new, in part at least. */
function newWords({ count, starts, ends }: WordList, written: readonly Span[]): Uint8Array {
  const isNew = new Uint8Array(count)
  for (const { start, end } of written) {
    for (let word = firstWhere(count, (at) => (ends[at] ?? 0) > start); (starts[word] ?? end) < end; word++)
      isNew[word] = 1
  }
  return isNew
}

/** For each word, where it stands among the new ones. */
function homesOf(known: Int32Array, isNew: Uint8Array): ReadonlyMap<number, readonly number[]> {
  const homes = new Map<number, number[]>()
  for (const [word, id] of known.entries()) {
    if (!isNew[word]) continue
    const places = homes.get(id)
    if (places) places.push(word)
    else homes.set(id, [word])
  }
  return homes
}

/** Where to look: at the rarer half of the words, for as many places as can be looked at; in order. */
function seedsOf(pattern: readonly number[], homes: ReadonlyMap<number, readonly number[]>): number[] {
  const places = [...new Set(pattern)].map((id) => homes.get(id) ?? []).sort((a, b) => a.length - b.length)
  const seeds = new Set<number>()
  for (const [index, words] of places.entries()) {
    if (index > places.length / 2 && seeds.size > 0) break
    for (const word of words) if (seeds.size < MOST_SEEDS) seeds.add(word)
  }
  return [...seeds].sort((a, b) => a - b)
}

/** As far around as the words may reach; windows that meet are one. */
function windowsAround(seeds: readonly number[], reach: number, count: number): Stretch[] {
  const windows: { from: number; to: number }[] = []
  for (const seed of seeds) {
    const [from, to] = [Math.max(0, seed - reach), Math.min(count, seed + reach + 1)]
    const last = windows.at(-1)
    if (last && from <= last.to) last.to = to
    else windows.push({ from, to })
  }
  return windows
}

function isMostlyNew({ from, to }: Stretch, isNew: Uint8Array): boolean {
  let count = 0
  for (let word = from; word < to; word++) count += isNew[word] ?? 0
  return count * 2 >= to - from
}

function grade(
  text: string,
  { starts, ends }: WordList,
  { from, to, errors }: Stretch & { readonly errors: number },
  length: number,
  lost: LostWords,
): Candidate {
  const place = withItsSigns(text, { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }, lost.exact)
  const before = sharedEnd(text.slice(Math.max(0, place.start - CONTEXT), place.start), lost.prefix)
  const behind = sharedStart(text.slice(place.end, place.end + CONTEXT), lost.suffix)
  const score =
    WEIGHTS.words * (1 - errors / length) +
    WEIGHTS.before * before +
    WEIGHTS.behind * behind +
    WEIGHTS.length * Math.min(1, (length - 1) / (ENOUGH_WORDS - 1))
  return { ...place, score: Math.min(1, score), isExact: text.slice(place.start, place.end) === lost.exact }
}

/** With the quote marks and points that stood at the edges of the words, when they stand there again. */
function withItsSigns(text: string, { start, end }: Span, exact: string): Span {
  const words = splitWords(exact)
  const head = exact.slice(0, words.starts[0])
  const tail = exact.slice(words.ends[words.count - 1])
  return {
    start: text.endsWith(head, start) ? start - head.length : start,
    end: text.startsWith(tail, end) ? end + tail.length : end,
  }
}

/** The share of the old context that stands there still, counted from the words outwards. */
function sharedStart(now: string, old: string): number {
  let shared = 0
  while (shared < old.length && now[shared] === old[shared]) shared++
  return old.length === 0 ? 0 : shared / old.length
}

function sharedEnd(now: string, old: string): number {
  let shared = 0
  while (shared < old.length && now.at(-1 - shared) === old.at(-1 - shared)) shared++
  return old.length === 0 ? 0 : shared / old.length
}
