import { COORDINATOR } from '../words/function-words'
import { SMALL } from '../words/words'
import { BASE, CUE_FORMS, type CueForm, PARTICIPLE, PAST, PRESENT } from './cue-verbs'
import type { Frame } from './frame'
import { invertedSubject } from './inverted-subject'
import { saying } from './saying'
import { mainSubject, type Phrase, subjectBefore } from './subject'
import { told } from './told'
import { endsWithMark, has, isMark, PLAIN, QUOTED, type Units } from './units'
import { readVerbGroup, type VerbGroup } from './verb-group'
import { frameBehind, withContent } from './with-content'

/** A verb of saying in its sentence. */
export interface Saying {
  readonly units: Units
  readonly cue: CueForm
  readonly group: VerbGroup
  /** Nothing before this unit belongs to the attribution. */
  readonly floor: number
  /** Who spoke before in this sentence. */
  readonly last: Phrase | null
}

/** The attribution whose verb stands at `at`; null when the word there is no verb of saying or credits nobody. */
export function said(units: Units, at: number, floor: number, last: Phrase | null): Frame | null {
  const cue = units.kinds[at] === PLAIN ? CUE_FORMS.get(units.lower[at] ?? '') : undefined
  if (!cue || isPlace(units, at) || units.lower[at + 1] === "'s") return null
  const group = readVerbGroup(units, at, cue)
  if (!group || group.from < floor || isSubject(units, at, cue)) return null
  const verb = { units, cue, group, floor, last }
  if (group.voice === 'passive' || isParticiple(verb)) return told(verb)
  if (group.voice === 'gerund') return saying(verb)
  const inverted = invertedSubject(verb)
  if (inverted) return withContent(verb, { ...inverted, isRelative: false, isInverted: true })
  const subject = subjectBefore(units, group.from, floor)
  if (subject) return withContent(verb, { ...subject, isInverted: false })
  const shared = sharedSubject(verb)
  return shared && frameBehind(verb, shared, 'open')
}

/** `Poe rose and said`: the subject of the verb before. */
function sharedSubject({ units, group, floor, last }: Saying): Phrase | null {
  const before = group.from - 1
  const isBehindComma =
    isMark(units, before, ',') || (units.kinds[before] === QUOTED && endsWithMark(units, before, ','))
  const isJoined = has(units, before, COORDINATOR) || (last !== null && isBehindComma)
  return isJoined ? (last ?? mainSubject(units, floor, group.from)) : null
}

/** `United States` */
const isPlace = (units: Units, at: number) => (units.shapes[at] ?? 0) > 0 && (units.lower[at] ?? '').startsWith('state')

/** The `report` of `“…”, report finds`: a noun with the letters of a verb, before the verb that it is the subject of. */
function isSubject(units: Units, at: number, cue: CueForm): boolean {
  if (!cue.isNoun || !(cue.form & BASE) || units.kinds[at - 1] === PLAIN) return false
  const next = CUE_FORMS.get(units.lower[at + 1] ?? '')
  return next !== undefined && (next.form & (PRESENT | PAST)) !== 0 && units.shapes[at + 1] === SMALL
}

const BEFORE_PARTICIPLE = new Set(['when', 'if', 'once', 'after'])

/** `Asked whether`, `When told that` at the start of a clause. */
function isParticiple({ units, cue, group, floor }: Saying): boolean {
  if (!group.isBare || !(cue.form & PARTICIPLE) || (cue.takes !== 'person' && cue.takes !== 'question')) return false
  return group.from === floor || BEFORE_PARTICIPLE.has(units.lower[group.from - 1] ?? '')
}
