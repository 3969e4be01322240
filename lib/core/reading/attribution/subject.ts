import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DAY,
  DETERMINER,
  FINITE,
  PREPOSITION,
  RELATIVE,
  ROLE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../words/function-words'
import { CUE_FORMS, PAST } from './cue-verbs'
import { BRACKET, endsWithMark, FIGURE, has, isMark, PLAIN, POINT, QUOTED, type Units } from './units'

/** The units `[from, to)` of a noun phrase; `start` is where the whole subject begins, `who` and appositions included. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

export interface Subject extends Phrase {
  /** First unit behind the subject with its appositions. */
  readonly after: number
  /** True for `who`, `which`, `that`: the words before are what it stands for. */
  readonly isRelative: boolean
}

/** A noun phrase is sought over no more units than this. */
const LONGEST = 25
const FARTHEST_COMMA = 45
const INNER_MARKS = '&%$#@/'

/** The subject that ends right before the verb at `verb`, not reaching before `floor`; null when there is none. */
export function subjectBefore(units: Units, verb: number, floor: number): Subject | null {
  const last = verb - 1
  if (last < floor) return null
  if (units.kinds[last] === PLAIN && has(units, last, RELATIVE)) {
    const end = isMark(units, last - 1, ',') ? last - 1 : last
    const from = nounPhraseBefore(units, end, floor)
    return from < 0
      ? { from: last, to: verb, after: verb, isRelative: true }
      : { from, to: end, after: verb, isRelative: true }
  }
  if (isMark(units, last, ',-–—')) return beforeApposition(units, last, floor)
  if (units.kinds[last] === QUOTED && endsWithMark(units, last, ',')) return beforeApposition(units, last, floor)
  const from = nounPhraseBefore(units, verb, floor)
  return from < 0 ? null : { from, to: verb, after: verb, isRelative: false }
}

/** `Ann Poe, the deputy minister,`: goes back from the closing comma to the name. */
function beforeApposition(units: Units, close: number, floor: number): Subject | null {
  const mark = units.lower[close] || ','
  for (let at = close - 1; at > floor && close - at < FARTHEST_COMMA; at--) {
    if (units.kinds[at] !== POINT || units.lower[at] !== mark) {
      if (units.kinds[at] === QUOTED && at < close - 1) return null
      continue
    }
    if (opensApposition(units, at + 1, close)) {
      const from = nounPhraseBefore(units, at, floor)
      if (from >= 0 && canBeSubject(units, from, at) && units.kinds[at - 1] !== FIGURE) {
        const head = isAdverbialOfClause(units, from, at) ? headOfClause(units, from, floor) : null
        return { ...(head ?? { from, to: at }), after: close + 1, isRelative: false }
      }
    } else if (!isPlaceName(units, at + 1)) return null
  }
  return null
}

const OF_NAMES = new Set(['of', 'from', 'with'])

/** True for `, the largest in town, since May,`: what a comma parts from a noun in small letters that is itself behind one. */
const isAdverbialOfClause = (units: Units, from: number, comma: number) =>
  has(units, comma + 1, PREPOSITION) &&
  !OF_NAMES.has(units.lower[comma + 1] ?? '') &&
  isMark(units, from - 1, ',') &&
  units.shapes[from] === 0

/** The name on which a clause with `who` hangs that has commas of its own: `Poe, who has run the bank, the largest in town,`. */
function headOfClause(units: Units, before: number, floor: number): Phrase | null {
  for (let who = before - 1; who > floor + 1; who--) {
    if (units.lower[who] !== 'who' || !isMark(units, who - 1, ',')) continue
    const from = nounPhraseBefore(units, who - 1, floor)
    const isSubject = from >= 0 && canBeSubject(units, from, who - 1) && !has(units, from - 1, SUBORDINATOR)
    return isSubject && (units.shapes[who - 2] ?? 0) > 0 ? { from, to: who - 1 } : null
  }
  return null
}

function opensApposition(units: Units, at: number, close: number): boolean {
  if (units.kinds[at] === FIGURE || units.kinds[at] === QUOTED) return true
  if (units.kinds[at] !== PLAIN) return false
  if (has(units, at, COORDINATOR)) return false
  if (has(units, at, SUBJECT_PRONOUN) && !has(units, at, DETERMINER | RELATIVE)) return false
  return units.shapes[at] === 0 || has(units, at, ROLE) || close - at <= 3
}

const isPlaceName = (units: Units, at: number) => (units.shapes[at] ?? 0) > 0

/** True when a noun phrase may be the subject of what follows: it does not hang on a verb or a preposition before it. */
function canBeSubject(units: Units, from: number, to: number): boolean {
  if (has(units, to - 1, DAY)) return false
  const before = from - 1
  if (before < 0 || units.kinds[before] !== PLAIN) return true
  return (
    has(units, before, COORDINATOR | SUBORDINATOR) &&
    !(has(units, before, PREPOSITION) && !has(units, before, SUBORDINATOR))
  )
}

/** Where the noun phrase begins that ends at `end`, exclusive; -1 when there is none. */
export function nounPhraseBefore(units: Units, end: number, floor: number): number {
  const last = end - 1
  if (last < floor) return -1
  if (units.kinds[last] === PLAIN && isPersonal(units, last)) return last
  let from = end
  for (let at = last; at >= floor && end - at <= LONGEST && belongsToPhrase(units, at, last, floor); at--) from = at
  while (from < end && has(units, from, COORDINATOR | ADVERB | PREPOSITION) && !has(units, from, DETERMINER)) from++
  if (from + 1 < end && has(units, from, DAY)) from++
  return from < end && isNounLike(units, last) ? from : -1
}

const PERSONAL = new Set('i he she they we you it'.split(' '))
const isPersonal = (units: Units, at: number) => PERSONAL.has(units.lower[at] ?? '')

function isNounLike(units: Units, at: number): boolean {
  const kind = units.kinds[at]
  if (kind === BRACKET || kind === FIGURE || isMark(units, at, '%')) return true
  return kind === PLAIN && !has(units, at, AUXILIARY | COORDINATOR | PREPOSITION)
}

/** True for a short quotation that is part of a phrase (`the “Go West” movement`) and does not end one with a comma of its own. */
const isName = (units: Units, at: number) =>
  (units.ends[at] ?? 0) - (units.starts[at] ?? 0) < 40 &&
  !',.?!…'.includes(units.text.charAt((units.ends[at] ?? 0) - 2))

function belongsToPhrase(units: Units, at: number, last: number, floor: number): boolean {
  const kind = units.kinds[at]
  if (kind === BRACKET || kind === FIGURE) return true
  if (kind === POINT) return isMark(units, at, INNER_MARKS)
  if (kind === QUOTED) return at < last && at > floor && units.kinds[at - 1] === PLAIN && isName(units, at)
  if (isPersonal(units, at)) return false
  if (has(units, at, AUXILIARY | FINITE | RELATIVE)) return units.shapes[at] === 1 && has(units, at, AUXILIARY)
  if (has(units, at, PREPOSITION))
    return (
      at < last &&
      at > floor &&
      units.kinds[at - 1] === PLAIN &&
      !has(units, at - 1, AUXILIARY | FINITE | PREPOSITION | ADVERB)
    )
  if (has(units, at, SUBORDINATOR)) return false
  if (has(units, at, COORDINATOR)) {
    if (units.lower[at] === 'but' || at === last || at === floor) return false
    return units.kinds[at - 1] === PLAIN || units.kinds[at - 1] === BRACKET
  }
  if (has(units, at, ADVERB) && units.shapes[at] === 0) return has(units, at - 1, DETERMINER)
  const cue = CUE_FORMS.get(units.lower[at] ?? '')
  if (cue && cue.form & PAST && !cue.isNoun) return has(units, at - 1, DETERMINER)
  return true
}

/** The subject of the clause that begins at `from`: its first noun phrase behind adverbials. Null when none is found before `to`. */
export function mainSubject(units: Units, from: number, before: number): Phrase | null {
  const to = Math.min(before, from + FARTHEST_COMMA)
  let at = from
  while (at < to && (has(units, at, COORDINATOR | ADVERB) || units.kinds[at] === POINT)) at++
  if (has(units, at, PREPOSITION | SUBORDINATOR) || isGerund(units, at)) {
    while (at < to && !isMark(units, at, ',')) at++
    at++
  }
  const end = phraseEnd(units, at, to)
  return end > at ? { from: at, to: end } : null
}

const isGerund = (units: Units, at: number) =>
  (units.lower[at] ?? '').endsWith('ing') && (units.lower[at] ?? '').length > 5

/** Guesses a verb of the narration by its ending: `Poe crossed`, but `the disgraced Poe`. */
function isPastVerb(units: Units, at: number, from: number): boolean {
  const word = units.lower[at] ?? ''
  return (
    at > from && word.endsWith('ed') && units.shapes[at] === 0 && !word.includes('-') && !has(units, at - 1, DETERMINER)
  )
}

/** Where the noun phrase ends that begins at `from`: at a mark, a verb, or a conjunction. */
export function phraseEnd(units: Units, from: number, to: number): number {
  if (isPersonal(units, from)) return from + 1
  let at = from
  for (; at < to && at - from < LONGEST; at++) {
    const kind = units.kinds[at]
    if (kind === BRACKET || kind === FIGURE) continue
    if (kind === POINT && isMark(units, at, INNER_MARKS)) continue
    if (kind !== PLAIN) break
    if (has(units, at, AUXILIARY | RELATIVE) && !has(units, at, DETERMINER)) break
    if (has(units, at, SUBORDINATOR) && !has(units, at, PREPOSITION | DETERMINER)) break
    if (isPersonal(units, at) || units.lower[at] === 'that' || isPastVerb(units, at, from)) break
    if (has(units, at, FINITE | ADVERB) && units.shapes[at] === 0) break
    if (has(units, at, COORDINATOR) && (units.kinds[at + 1] !== PLAIN || units.lower[at] === 'but')) break
    const cue = CUE_FORMS.get(units.lower[at] ?? '')
    if (cue && units.shapes[at] === 0 && !cue.isNoun && at > from) break
  }
  return at
}
