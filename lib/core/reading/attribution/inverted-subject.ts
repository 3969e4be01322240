import { ADVERB, DAY, PREPOSITION, SUBORDINATOR } from '../words/function-words'
import type { Saying } from './said'
import { phraseEnd, type Subject, subjectBefore } from './subject'
import { has, isMark, PLAIN, QUOTED, type Units } from './units'

const ENDS_NAME = new Set(['in', 'on', 'during', 'after', 'before', 'to', 'about', 'by', 'as', 'when', 'while'])

/** The name in `“…,” said Jane Poe`: behind a quotation, a comma or a dash, and with no verb behind it. */
export function invertedSubject({ units, cue, group, floor }: Saying): Omit<Subject, 'isRelative'> | null {
  if (!group.isBare || cue.takes === 'object' || cue.takes === 'words') return null
  const before = group.from - 1
  const isBehindQuotation = units.kinds[before] === QUOTED
  if (!isBehindQuotation && before >= floor && !isMark(units, before, ',-–—')) return null
  if (units.kinds[group.to] !== PLAIN || has(units, group.to, PREPOSITION | SUBORDINATOR | DAY | ADVERB)) return null
  if (units.shapes[group.to] === 0 && (units.lower[group.to] ?? '').endsWith('ly')) return null
  const end = nameEnd(units, group.to)
  if (end === group.to) return null
  if (!isBehindQuotation) {
    if (units.kinds[end] === PLAIN && !has(units, end, PREPOSITION | SUBORDINATOR)) return null
    if (holdsVerb(units, group.to + 1, end)) return null
    if (cue.base !== 'say' && subjectBefore(units, group.from, floor)) return null
  }
  return { from: group.to, to: end, after: end }
}

function nameEnd(units: Units, from: number): number {
  const end = phraseEnd(units, from, units.count)
  for (let at = from + 1; at < end; at++) if (ENDS_NAME.has(units.lower[at] ?? '')) return at
  return end
}

/** Guesses a verb by its ending: `said profits doubled` has no speaker behind it. */
function holdsVerb(units: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units.shapes[at] === 0 && (units.lower[at] ?? '').endsWith('ed')) return true
  return false
}
