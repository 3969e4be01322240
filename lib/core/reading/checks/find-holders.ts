import type { Span } from '../../text/span'
import { ofVocabulary, SMALL, WORD, type Words } from '../words/words'
import { OFFICES, type Office } from './office-list'
import { wordList } from './word-list'

/** Somebody who is written beside an office of which there is one at a time. */
export interface Holder extends Span {
  readonly office: Office
  /** The office with its place, in small letters: `french president`, `mayor of leeds`. */
  readonly post: string
  /** The words of the name, without titles. */
  readonly name: readonly string[]
  /** True for a department of some government that is not named beside it. */
  readonly isBare: boolean
}

/** Before an office they make it another one, or one of another time. */
export const NOT_THIS =
  wordList(`former ex then acting deputy vice shadow outgoing incoming assistant interim next previous late
  onetime longtime second under associate junior future would-be new retired ousted`)
const PARTICLES = wordList('de da di del van von der bin al la le')
const NAME_WORDS = 4
const PLACE_WORDS = 3

/** Everybody whom a text calls by an office, before the name (`Mayor Jane Poe`) or behind it (`Jane Poe, the mayor of Leeds,`). */
export function findHolders(words: Words): Holder[] {
  const holders: Holder[] = []
  const mayBegin = ofVocabulary(words, (word) => OFFICES.has(word))
  for (let at = 0; at < words.count; at++) {
    if (!mayBegin[words.forms[at] ?? 0]) continue
    const office = officeAt(words, at)
    if (!office) continue
    const holder = holderOf(words, office, at)
    if (holder) holders.push(holder)
    at += office.words.length - 1
  }
  return holders
}

const officeAt = ({ lower }: Words, at: number): Office | undefined =>
  OFFICES.get(lower[at] ?? '')?.find(({ words }) => words.every((word, index) => lower[at + index] === word))

function holderOf(words: Words, office: Office, at: number): Holder | undefined {
  const after = at + office.words.length
  const place = placeBefore(words, at)
  if (NOT_THIS.has(words.lower[place - 1] ?? '') || NOT_THIS.has(words.lower[at - 1] ?? '')) return undefined
  const placeEnd = placeBehind(words, after)
  const isBare = office.isLocal && place === at && placeEnd === after
  if (isBare && !office.department) return undefined
  const name = nameBehind(words, placeEnd) ?? nameBefore(words, place, placeEnd)
  if (!name) return undefined
  const post = words.lower
    .slice(place, placeEnd)
    .filter((word) => word !== "'s")
    .join(' ')
  const [first, last] = [Math.min(place, name[0]), Math.max(placeEnd, name[1])]
  const written = words.lower.slice(...name)
  return { start: words.starts[first] ?? 0, end: words.ends[last - 1] ?? 0, office, post, name: written, isBare }
}

export const isName = ({ kinds, shapes }: Words, at: number): boolean =>
  kinds[at] === WORD && shapes[at] !== SMALL && at >= 0

/** Where the words of a place begin that stand before an office: `French`, `US`, `Leeds’s`. */
function placeBefore(words: Words, at: number): number {
  let first = words.lower[at - 1] === "'s" ? at - 1 : at
  while (first > at - PLACE_WORDS && isName(words, first - 1) && !isSmallWord(words, first - 1)) first--
  return words.lower[first] === "'s" ? at : first
}

/** Not the `Later` of `Later Home Secretary`. */
const isSmallWord = ({ lower, forms, classes }: Words, at: number): boolean =>
  NOT_THIS.has(lower[at] ?? '') || (classes[forms[at] ?? 0] ?? 0) > 0

/** Where the words of a place end that stand behind an office: `of Leeds`, `of the United States`. */
function placeBehind(words: Words, after: number): number {
  if (words.lower[after] !== 'of') return after
  const first = words.lower[after + 1] === 'the' ? after + 2 : after + 1
  let last = first
  while (last < first + PLACE_WORDS && last < words.count && isName(words, last)) last++
  return last > first ? last : after
}

/** The tokens of a name right behind an office, or between two commas. */
export function nameBehind(words: Words, after: number): [number, number] | undefined {
  const hasComma = words.lower[after] === ','
  const first = hasComma ? after + 1 : after
  let last = first
  while (last < first + NAME_WORDS && last < words.count) {
    if (isName(words, last) && !isSmallWord(words, last)) last++
    else if (last > first && PARTICLES.has(words.lower[last] ?? '') && isName(words, last + 1)) last++
    else break
  }
  if (hasComma && (last - first < 2 || words.lower[last] !== ',')) return undefined
  return last > first ? [first, last] : undefined
}

/** The tokens of a full name before `, the` and an office, which ends with a mark. */
function nameBefore(words: Words, first: number, after: number): [number, number] | undefined {
  if (words.lower[after] !== ',' && words.lower[after] !== '.') return undefined
  const comma = words.lower[first - 1] === 'the' ? first - 2 : first - 1
  return words.lower[comma] === ',' ? nameEndingAt(words, comma) : undefined
}

/** The tokens of a full name that ends before a token. */
export function nameEndingAt(words: Words, comma: number): [number, number] | undefined {
  let start = comma
  while (start > comma - NAME_WORDS && isName(words, start - 1)) start--
  return comma - start >= 2 ? [start, comma] : undefined
}
