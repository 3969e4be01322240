import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  FINITE,
  OBJECT_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../words/function-words'
import { type Bounds, clauseEnd } from './clause-end'
import { type Complement, complementOf } from './complement'
import { contentBefore, goesOn, isAdverbial } from './content-before'
import { type CueForm, NEEDS_SIGN } from './cue-verbs'
import type { Frame } from './frame'
import type { Saying } from './said'
import type { Phrase, Subject } from './subject'
import { endsWithMark, has, isMark, QUOTED, type Units } from './units'

export interface Who extends Subject {
  /** True for `said Jane Poe`. */
  readonly isInverted: boolean
}

/** The attribution of a verb whose subject is known, with its content on one side or both. */
export function withContent(saying: Saying, who: Who): Frame | null {
  const { units, cue, group, floor } = saying
  const start = who.isInverted ? group.from : who.from
  const complement = complementOf(units, who.isInverted ? who.after : group.to, cue)
  const before = who.isRelative ? null : contentBefore(units, start, floor)
  const isBehindQuotation = before !== null && units.kinds[before.to - 1] === QUOTED
  const frame: Frame = {
    from: start,
    to: Math.max(complement.cueEnd, who.isInverted ? who.after : group.to),
    cue: { from: group.from, to: group.to },
    speaker: { from: who.from, to: who.to },
    content: [],
    position: 'before',
    next: Math.max(complement.cueEnd, who.isInverted ? who.after : group.to),
  }
  const heading = asSaid(units, frame, floor)
  if (heading) return heading
  if (opensAfter(units, cue, complement, who.isInverted, isBehindQuotation)) {
    if (isRelativeClause(units, start, complement, floor)) return null
    const bounds = isLeftAgain(units, who, start, floor) ? 'first-comma' : 'open'
    const after = { from: complement.at, to: contentEnd(units, complement.at, bounds) }
    if (cue.takes === 'words' && !holdsQuotation(units, after)) return null
    if (isBehindQuotation && units.kinds[complement.at] === QUOTED) {
      return { ...frame, content: [before, after], position: 'between', next: after.to }
    }
    return { ...frame, content: [...relativeBefore(units, start, complement.at, floor), after], next: after.to }
  }
  if (cue.takes === 'object' || (cue.takes === 'words' && !isBehindQuotation)) return null
  if (complement.at < units.count && !isBehindQuotation) return null
  if (NEEDS_SIGN.has(cue.base) && !isBehindQuotation && complement.cueEnd > group.to) return null
  if (!before) return frame.to >= units.end ? frame : null
  return around(units, frame, before)
}

/** `As Poe said on Monday, …` at the start of a sentence: what was said stands behind the comma. */
function asSaid(units: Units, frame: Frame, floor: number): Frame | null {
  const as = frame.from - 1
  if (units.lower[as] !== 'as') return null
  if (as > floor + 1 && !has(units, as - 1, COORDINATOR)) return null
  let comma = frame.cue.to
  while (comma < units.count && comma - as < LONGEST_HEADING && !isMark(units, comma, ',:')) comma++
  if (!isMark(units, comma, ',:') || comma + 1 >= units.end) return null
  const content = { from: comma + 1, to: contentEnd(units, comma + 1, 'open') }
  return { ...frame, to: comma, content: [content], next: content.to }
}

/** `…, she said` and `…, she said, …`. */
export function around(units: Units, frame: Frame, before: Phrase): Frame {
  const rest = goesOn(units, before, frame.to)
  if (rest < 0) return isAdverbial(units, before) ? frame : { ...frame, content: [before], position: 'after' }
  const after = { from: rest, to: contentEnd(units, rest, 'open') }
  return { ...frame, content: [before, after], position: 'between', next: after.to }
}

/** The attribution of a verb whose content can only stand behind it. */
export function frameBehind(saying: Saying, speaker: Phrase | null, bounds: Bounds): Frame | null {
  const { units, cue, group } = saying
  const complement = complementOf(units, group.to, cue)
  if (!isContent(units, cue, complement)) return null
  const frame = frameWith(saying, speaker, complement, bounds)
  return frame && cue.takes === 'words' && !frame.content.some((part) => holdsQuotation(units, part)) ? null : frame
}

export function frameWith(
  { units, group }: Saying,
  speaker: Phrase | null,
  complement: Complement,
  bounds: Bounds,
): Frame | null {
  if (complement.at >= units.end) return null
  const content = { from: complement.at, to: contentEnd(units, complement.at, bounds) }
  const cue = { from: group.from, to: group.to }
  return {
    from: group.from,
    to: complement.cueEnd,
    cue,
    speaker,
    content: [content],
    position: 'before',
    next: content.to,
  }
}

/** True when what stands behind the verb can be what was said. */
function isContent(units: Units, cue: CueForm, { at, isOpen }: Complement): boolean {
  if (at >= units.end) return false
  if (isOpen || cue.takes === 'person' || cue.takes === 'question') return true
  if (at + 1 >= units.end && has(units, at, ADVERB | OBJECT_PRONOUN | SUBJECT_PRONOUN)) return false
  return !NEEDS_SIGN.has(cue.base) && !(cue.takes === 'clause' && units.lower[at] === 'to')
}

/** Behind `said Poe` only a quotation is content again, behind `“…,” she said` also `that`. */
function opensAfter(
  units: Units,
  cue: CueForm,
  complement: Complement,
  isInverted: boolean,
  isBehindQuotation: boolean,
) {
  if (!isContent(units, cue, complement)) return false
  if (units.kinds[complement.at] === QUOTED) return true
  return !isInverted && (!isBehindQuotation || units.lower[complement.at] === 'that')
}

function holdsQuotation(units: Units, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (units.kinds[at] === QUOTED) return true
  return false
}

/** The comma behind `As Poe said` is sought over no more units than this. */
const LONGEST_HEADING = 30
const RELATIVES = new Set(['which', 'that', 'what', 'who', 'whom'])

const isFiniteVerb = (units: Units, at: number) =>
  has(units, at, AUXILIARY | FINITE) && !(units.lower[at] ?? '').endsWith('ing')

/** `which` in `a rise which she said was over`: it stands for a part of what was said. */
function relativeBefore(units: Units, start: number, first: number, floor: number): Phrase[] {
  const at = start - 1
  if (at < floor || !RELATIVES.has(units.lower[at] ?? '') || has(units, at - 1, PREPOSITION)) return []
  const isVerb = isFiniteVerb(units, first) || (units.lower[first] ?? '').endsWith('ed')
  return isVerb || units.lower[at] === 'which' ? [{ from: at, to: start }] : []
}

/** `the plan Poe announced was dropped`: a verb behind the verb, and no `which` before. */
const isRelativeClause = (units: Units, start: number, { at, isOpen }: Complement, floor: number) =>
  !isOpen && isFiniteVerb(units, at) && (start <= floor || !RELATIVES.has(units.lower[start - 1] ?? ''))

/** True for a clause that the sentence leaves at its next comma: `Poe, who said …, left`, `After Poe said …, he left`. */
function isLeftAgain(units: Units, who: Who, start: number, floor: number): boolean {
  if (who.isRelative) return isMark(units, who.to, ',')
  if (floor > 0 || start === 0 || start > LONGEST_HEADING || !has(units, 0, SUBORDINATOR)) return false
  for (let at = 1; at < start; at++) if (isMark(units, at, ',')) return false
  return true
}

/** Where a content ends. A quotation that begins it and ends with a mark of its own is all of it. */
export function contentEnd(units: Units, from: number, bounds: Bounds): number {
  if (units.kinds[from] === QUOTED && endsWithMark(units, from, ',.?!')) return from + 1
  return clauseEnd(units, from, bounds)
}
