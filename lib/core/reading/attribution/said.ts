import { clauseEnd } from './clause-end'
import { type Complement, complementOf } from './complement'
import { contentBefore, goesOn } from './content-before'
import { CUE_FORMS, type CueForm, PARTICIPLE } from './cue-verbs'
import type { Frame } from './frame'
import { COORDINATOR, PREPOSITION, SUBORDINATOR } from './function-words'
import { mainSubject, type Phrase, phraseEnd, type Subject, subjectBefore } from './subject'
import { has, isMark, PLAIN, QUOTED, type Units } from './units'
import { readVerbGroup, type VerbGroup } from './verb-group'

/** The attribution whose verb stands at `at`. Nothing before `floor` belongs to it; `last` is who spoke before in this sentence. */
export function said(units: Units, at: number, floor: number, last: Phrase | null): Frame | null {
  const cue = units.kinds[at] === PLAIN ? CUE_FORMS.get(units.lower[at] ?? '') : undefined
  if (!cue) return null
  const group = readVerbGroup(units, at, cue)
  if (!group || group.from < floor) return null
  if (group.voice === 'passive' || isParticiple(units, group, cue, floor)) return told(units, group, cue)
  if (group.voice === 'gerund') return saying(units, group, cue, floor, last)
  const inverted = invertedSubject(units, group, cue, floor)
  if (inverted) return withContent(units, group, cue, { ...inverted, isInverted: true, isRelative: false }, floor)
  const subject = subjectBefore(units, group.from, floor)
  if (subject) return withContent(units, group, cue, { ...subject, isInverted: false }, floor)
  const shared = last ?? mainSubject(units, floor, group.from)
  if (!shared || !has(units, group.from - 1, COORDINATOR)) return null
  const complement = complementOf(units, group.to, cue)
  return frameAfter(units, group.from, group, shared, complement, 'open')
}

/** `Asked whether`, `When told that` at the start of a clause. */
const isParticiple = (units: Units, group: VerbGroup, cue: CueForm, floor: number) =>
  group.isBare &&
  (cue.form & PARTICIPLE) !== 0 &&
  (cue.takes === 'person' || cue.takes === 'question') &&
  (group.from === floor || ['when', 'if', 'once', 'after'].includes(units.lower[group.from - 1] ?? ''))

/** Passive: what was said stands behind, who said it behind `by`. */
function told(units: Units, group: VerbGroup, cue: CueForm): Frame | null {
  let speaker: Phrase | null = null
  let from = group.to
  if (units.lower[from] === 'by') {
    const end = phraseEnd(units, from + 1, units.count)
    speaker = { from: from + 1, to: end }
    from = end
  }
  const complement = complementOf(units, from, { ...cue, takes: 'clause' })
  if (complement.at >= units.count) return null
  const isAsked = cue.takes === 'person' || cue.takes === 'question'
  if (!isAsked && units.lower[complement.at] !== 'that') return null
  return frameAfter(units, group.from, group, speaker, complement, 'first-comma')
}

/** `…, saying that`: who spoke before, or whom the sentence is about. */
function saying(units: Units, group: VerbGroup, cue: CueForm, floor: number, last: Phrase | null): Frame | null {
  const complement = complementOf(units, group.to, cue)
  if (complement.at >= units.count) return null
  if (group.from === 0) {
    const frame = frameAfter(units, 0, group, null, complement, 'first-comma')
    if (!frame || !isMark(units, frame.next, ',')) return null
    return { ...frame, speaker: mainSubject(units, frame.next + 1, units.count) }
  }
  const speaker = last ?? mainSubject(units, 0, group.from)
  return frameAfter(units, Math.max(group.from, floor), group, speaker, complement, 'open')
}

interface Who extends Subject {
  readonly isInverted: boolean
}

/** `said Jane Poe`: only behind a quotation, a comma or at the start, and only when no verb follows the name. */
function invertedSubject(
  units: Units,
  group: VerbGroup,
  cue: CueForm,
  floor: number,
): (Phrase & { after: number }) | null {
  if (!group.isBare || cue.takes === 'object' || cue.takes === 'words') return null
  const before = group.from - 1
  const isBehindQuotation = units.kinds[before] === QUOTED
  if (!isBehindQuotation && before >= floor && !isMark(units, before, ',-–—')) return null
  if (units.kinds[group.to] !== PLAIN || has(units, group.to, PREPOSITION | SUBORDINATOR)) return null
  const end = invertedEnd(units, group.to)
  if (end === group.to) return null
  if (
    !isBehindQuotation &&
    end < units.count &&
    units.kinds[end] === PLAIN &&
    !has(units, end, PREPOSITION | SUBORDINATOR)
  )
    return null
  if (!isBehindQuotation && cue.base !== 'say' && subjectBefore(units, group.from, floor)) return null
  return { from: group.to, to: end, after: end }
}

const ENDS_NAME = new Set(['in', 'on', 'during', 'after', 'before', 'to', 'about', 'by', 'as', 'when', 'while'])
function invertedEnd(units: Units, from: number): number {
  const end = phraseEnd(units, from, units.count)
  for (let at = from + 1; at < end; at++) if (ENDS_NAME.has(units.lower[at] ?? '')) return at
  return end
}

function withContent(units: Units, group: VerbGroup, cue: CueForm, who: Who, floor: number): Frame | null {
  const start = who.isInverted ? group.from : who.from
  const end = who.isInverted ? who.after : group.to
  const before = contentBefore(units, start, floor)
  const complement = complementOf(units, end, cue)
  const first = complement.at
  const speaker = { from: who.from, to: who.to }
  const span = { from: Math.min(start, group.from), to: Math.max(complement.cueEnd, end) }
  const cueSpan = { from: group.from, to: group.to }
  const endsWithQuotation = before !== null && units.kinds[before.to - 1] === QUOTED
  const opensAfter = first < units.count && (!endsWithQuotation || isSpoken(units, first)) && !who.isInverted
  if (opensAfter || (who.isInverted && first < units.count && units.kinds[first] === QUOTED)) {
    const bounds = isLeftAgain(units, who, start, floor) ? 'first-comma' : 'open'
    const to = contentEnd(units, first, bounds)
    const after = { from: first, to }
    const isBetween = endsWithQuotation && units.kinds[first] === QUOTED
    if (cue.takes === 'words' && !holdsQuotation(units, after)) return null
    return {
      ...span,
      cue: cueSpan,
      speaker,
      content: isBetween ? [before, after] : [after],
      position: isBetween ? 'between' : 'before',
      next: to,
    }
  }
  if (cue.takes === 'object' || (cue.takes === 'words' && !endsWithQuotation)) return null
  if (!before) {
    return { ...span, cue: cueSpan, speaker, content: [], position: 'before', next: span.to }
  }
  const rest = goesOn(units, before, span.to)
  if (rest < 0) return { ...span, cue: cueSpan, speaker, content: [before], position: 'after', next: span.to }
  const to = contentEnd(units, rest, 'open')
  return { ...span, cue: cueSpan, speaker, content: [before, { from: rest, to }], position: 'between', next: to }
}

/** Behind `“…,” she said` only another quotation or `that` is content again. */
const isSpoken = (units: Units, at: number) => units.kinds[at] === QUOTED || units.lower[at] === 'that'

const holdsQuotation = (units: Units, { from, to }: Phrase) => {
  for (let at = from; at < to; at++) if (units.kinds[at] === QUOTED) return true
  return false
}

/** True for a clause that the sentence leaves at its next comma: `Poe, who said …, left`, `After Poe said …, he left`. */
function isLeftAgain(units: Units, who: Who, start: number, floor: number): boolean {
  if (who.isRelative) return isMark(units, who.to, ',')
  return start - 1 === floor && floor === 0 && has(units, start - 1, SUBORDINATOR)
}

function frameAfter(
  units: Units,
  from: number,
  group: VerbGroup,
  speaker: Phrase | null,
  complement: Complement,
  bounds: 'open' | 'first-comma',
): Frame | null {
  if (complement.at >= units.count) return null
  const to = contentEnd(units, complement.at, bounds)
  return {
    from,
    to: complement.cueEnd,
    cue: { from: group.from, to: group.to },
    speaker,
    content: [{ from: complement.at, to }],
    position: 'before',
    next: to,
  }
}

/** A quotation behind a comma or colon that ends like a sentence is the whole content. */
function contentEnd(units: Units, from: number, bounds: 'open' | 'first-comma'): number {
  if (units.kinds[from] === QUOTED) {
    const mark = units.text.charAt((units.ends[from] ?? 0) - 2)
    if ('.,?!'.includes(mark)) return from + 1
  }
  return clauseEnd(units, from, bounds)
}
