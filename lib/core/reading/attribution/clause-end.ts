import { ADVERB, AUXILIARY, COORDINATOR, FINITE } from '../words/function-words'
import { CUE_FORMS, GERUND, PAST, PRESENT } from './cue-verbs'
import { endsWithMark, has, isMark, PLAIN, QUOTED, type Units } from './units'

/**
 * What ends a content besides the end of the sentence. `first-comma`: the attribution stands in a clause that the sentence
 * leaves again; `gerund`: another participle may follow (`saying … and calling …`).
 */
export type Bounds = 'open' | 'first-comma' | 'gerund'

/** No content is longer, in units: no sentence of prose is. */
export const LONGEST_CONTENT = 300

/** Open what the sentence adds in its own voice more often than not. */
export const ASIDES = new Set(['which', 'who', 'where', 'while', 'a', 'an', 'compared'])
const CONTRAST = new Set(['but', 'whereas', 'although', 'though'])

/** Where the content ends that begins at `from`: the first unit behind it. */
export function clauseEnd(units: Units, from: number, bounds: Bounds): number {
  const last = Math.min(units.end, from + LONGEST_CONTENT)
  let isWithinDashes = false
  for (let at = from; at < last; at++) {
    if (units.kinds[at] === QUOTED) {
      if (at + 1 < last && endsWithMark(units, at, ',') && endsAfterQuotation(units, at + 1, last, bounds))
        return at + 1
      continue
    }
    if (isMark(units, at, '-–—') && at > from) {
      if (!isWithinDashes && !hasSecondDash(units, at, last)) return at
      isWithinDashes = !isWithinDashes
    } else if (at > from && endsContent(units, at, last, bounds)) return at
  }
  return last
}

/** Behind a quotation with its own comma the sentence mostly speaks in its own voice again. */
function endsAfterQuotation(units: Units, at: number, last: number, bounds: Bounds): boolean {
  if (bounds === 'first-comma') return true
  if (units.kinds[at] === QUOTED) return false
  return !has(units, at, COORDINATOR) || endsAtComma(units, at - 1, last)
}

function endsContent(units: Units, at: number, last: number, bounds: Bounds): boolean {
  if (isMark(units, at, ';')) return true
  if (isMark(units, at, ',')) {
    if (bounds === 'first-comma') return true
    return endsAtComma(units, at, last)
  }
  if (has(units, at, COORDINATOR)) return leadsToCue(units, at + 1, last, false, bounds === 'gerund')
  return units.lower[at] === 'according' && units.lower[at + 1] === 'to'
}

function endsAtComma(units: Units, comma: number, last: number): boolean {
  let at = comma + 1
  const word = units.lower[at] ?? ''
  if (ASIDES.has(word)) return true
  if (word === 'according' && units.lower[at + 1] === 'to') return true
  if (has(units, at, COORDINATOR) || CONTRAST.has(word)) {
    if (leadsToCue(units, at + 1, last, false)) return true
    if (CONTRAST.has(word)) return leadsToCue(units, at + 1, last, true)
    at++
  }
  return leadsToCue(units, at, last, false, true)
}

/** True when a verb of saying stands here, adverbs and auxiliaries apart; with `behindSubject` when it is the first verb to come. */
function leadsToCue(units: Units, from: number, last: number, behindSubject: boolean, gerund = false): boolean {
  for (let at = from; at < last && at - from < (behindSubject ? 12 : 4); at++) {
    const cue = units.kinds[at] === PLAIN ? CUE_FORMS.get(units.lower[at] ?? '') : undefined
    if (cue && !(cue.isNoun && behindSubject)) {
      if (gerund) return (cue.form & GERUND) !== 0
      if (cue.form & PAST) return true
      if (cue.form & PRESENT && !cue.isNoun) return true
    }
    if (has(units, at, ADVERB) || (units.lower[at] ?? '').endsWith('ly')) continue
    if (!behindSubject) return false
    if (has(units, at, AUXILIARY | FINITE) || units.kinds[at] !== PLAIN) return false
  }
  return false
}

function hasSecondDash(units: Units, dash: number, last: number): boolean {
  for (let at = dash + 1; at < last; at++) if (isMark(units, at, '-–—')) return true
  return false
}
