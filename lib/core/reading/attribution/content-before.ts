import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  FINITE,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../words/function-words'
import { ASIDES, LONGEST_CONTENT } from './clause-end'
import { CUE_FORMS, GERUND } from './cue-verbs'
import type { Phrase } from './subject'
import { has, isMark, PLAIN, QUOTED, type Units } from './units'

const LONGEST_FRAGMENT = 12

/** The content that ends before the attribution at `start`: `…, she said`. Null when no comma, mark or quotation parts the two. */
export function contentBefore(units: Units, start: number, floor: number): Phrase | null {
  let end = start
  if (units.lower[end - 1] === 'as') end--
  if (isMark(units, end - 1, ',-–—')) end--
  else if (units.kinds[end - 1] !== QUOTED) return null
  let from = floor
  for (let at = Math.max(floor, end - LONGEST_CONTENT); at < end; at++)
    if (isMark(units, at, ':;') && units.kinds[at + 1] === QUOTED) from = at + 1
  while (from < end && isMark(units, from, ',;:-–—')) from++
  return from < end ? { from, to: end } : null
}

/** `In May,` and `Two years ago,` are no content by themselves. */
export function isAdverbial(units: Units, phrase: Phrase): boolean {
  const { from, to } = phrase
  if (units.kinds[to - 1] === QUOTED) return false
  return has(units, from, PREPOSITION | ADVERB | TIME) && isFragment(units, phrase)
}

/** Where the content goes on behind an attribution that ends at `end`, between commas; -1 when it was complete. */
export function goesOn(units: Units, before: Phrase, end: number): number {
  if (!isMark(units, end, ',-–—')) return -1
  const next = end + 1
  if (next >= units.end) return -1
  if (units.kinds[next] === QUOTED) return next
  if (units.kinds[before.to - 1] === QUOTED) return -1
  if (units.kinds[next] === PLAIN) {
    if (units.lower[next] === 'that') return next
    const cue = CUE_FORMS.get(units.lower[next] ?? '')
    if (cue && cue.form & GERUND) return -1
    if (has(units, next, RELATIVE)) return -1
    if (has(units, next, AUXILIARY | FINITE)) return next
    if (has(units, next, COORDINATOR) || ASIDES.has(units.lower[next] ?? '')) return -1
  }
  const opensClause = has(units, before.from, SUBORDINATOR) && !has(units, before.from, PREPOSITION)
  return opensClause || isFragment(units, before) ? next : -1
}

/** True for a few words that make no clause of their own, having no verb. */
function isFragment(units: Units, { from, to }: Phrase): boolean {
  if (to - from >= LONGEST_FRAGMENT) return false
  for (let at = from; at < to; at++) {
    if (has(units, at, AUXILIARY | FINITE)) return false
    const word = units.lower[at] ?? ''
    if (at > from && units.shapes[at] === 0 && word.length > 4 && word.endsWith('ed')) return false
  }
  return true
}
