import {
  ADVERB,
  AUXILIARY,
  BE,
  DAY,
  DETERMINER,
  OBJECT_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
} from '../words/function-words'
import { BASE, type CueForm, GERUND, PARTICIPLE, PAST, PRESENT } from './cue-verbs'
import { FIGURE, has, isMark, PLAIN, POINT, QUOTED, type Units } from './units'

/** What the verb is doing: `active` has its subject before or behind it, `passive` credits whoever follows `by`. */
export type Voice = 'active' | 'passive' | 'gerund' | 'infinitive'

/** A verb of saying with its auxiliaries and adverbs: the units `[from, to)`. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  readonly voice: Voice
  readonly isBare: boolean
}

const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", "hasn't", "haven't", "hadn't"])
const PLURALS = new Set(
  'people police women men many some others both few most half percent third quarter five six seven eight nine ten'.split(
    ' ',
  ),
)
/** Verbs that lead over to another one with `to` and keep its subject: `went on to say`. */
const LEADS_ON = new Set(
  `on continued continues began begins appeared seemed likely quick wants wanted tried failed declined refused used needs
  had expected came proceeded proceeds continue started going about happy careful not paused happened sought`
    .trim()
    .split(/\s+/),
)

/** Reads the verb at a unit; null when the word is no verb there (`the claims`, `a reported rise`). */
export function readVerbGroup(units: Units, at: number, cue: CueForm): VerbGroup | null {
  const left = auxiliariesBefore(units, at)
  const before = left.from - 1
  if (left.contracted && cue.form & (GERUND | PARTICIPLE))
    return { from: left.from, to: at + 1, voice: 'active', isBare: false }
  if (left.to) return infinitive(units, left.from, at)
  if (left.be) {
    if (cue.form & GERUND) return { from: left.from, to: at + 1, voice: 'active', isBare: false }
    return cue.form & PARTICIPLE ? { from: left.from, to: at + 1, voice: 'passive', isBare: false } : null
  }
  if (left.auxiliary) {
    const fits = cue.form & (left.have ? PARTICIPLE : BASE)
    return fits ? { from: left.from, to: at + 1, voice: 'active', isBare: false } : null
  }
  if (cue.form & GERUND) {
    if (before >= 0 && has(units, before, DETERMINER | PREPOSITION) && units.lower[before] !== 'after') {
      if (units.lower[before] !== 'by' && units.lower[before] !== 'without') return null
    }
    return { from: left.from, to: at + 1, voice: 'gerund', isBare: true }
  }
  if (!isFiniteHere(units, before, cue)) return null
  return { from: left.from, to: at + 1, voice: 'active', isBare: left.from === at }
}

interface Left {
  from: number
  be: boolean
  have: boolean
  auxiliary: boolean
  to: boolean
  /** `she's`, `they're`: has or is. */
  contracted: boolean
}

function auxiliariesBefore(units: Units, at: number): Left {
  const left: Left = { from: at, be: false, have: false, auxiliary: false, to: false, contracted: false }
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const word = units.lower[i] ?? ''
    if (units.kinds[i] !== PLAIN) break
    if (word === 'to') {
      left.to = !left.auxiliary
      left.from = i
      break
    }
    if (has(units, i, SUBJECT_PRONOUN) && word.includes("'")) {
      left.contracted = true
      break
    }
    if (has(units, i, AUXILIARY) && !has(units, i, SUBJECT_PRONOUN)) {
      if (!left.auxiliary) {
        left.be = has(units, i, BE)
        left.have = HAVE.has(word)
      }
      left.auxiliary = true
      left.from = i
    } else if (word === "'s" && i > 0 && has(units, i - 1, SUBJECT_PRONOUN)) {
      left.auxiliary = true
      left.have = true
      left.contracted = true
      left.from = i
    } else if (isAdverb(units, i) && !has(units, i - 1, DETERMINER)) {
      left.from = i
    } else if (has(units, i, DAY) && units.lower[i - 1] === 'on') {
      left.from = --i
    } else break
  }
  return left
}

const isAdverb = (units: Units, at: number) => {
  const word = units.lower[at] ?? ''
  return (
    (has(units, at, ADVERB) && word !== 'once') || (word.endsWith('ly') && units.shapes[at] === 0 && word.length > 4)
  )
}

function infinitive(units: Units, from: number, at: number): VerbGroup | null {
  const lead = units.lower[from - 1] ?? ''
  if (!LEADS_ON.has(lead)) return null
  const start = lead === 'on' ? from - 2 : from - 1
  const group = auxiliariesBefore(units, start)
  return { from: group.from, to: at + 1, voice: 'active', isBare: false }
}

/** True when a form without auxiliary is the verb of its clause. */
function isFiniteHere(units: Units, before: number, cue: CueForm): boolean {
  const word = units.lower[before] ?? ''
  if (before < 0) return (cue.form & (PAST | PRESENT)) !== 0 && !cue.isNoun
  if (has(units, before, DETERMINER) && !has(units, before, SUBJECT_PRONOUN))
    return PLURALS.has(word) && (cue.form & (BASE | PAST)) !== 0
  if (cue.isNoun && (word === 'this' || word === 'that')) return false
  if (word === "'s" || has(units, before, PREPOSITION)) return false
  if (cue.form & PAST) return true
  if (has(units, before, SUBJECT_PRONOUN | RELATIVE))
    return !has(units, before, OBJECT_PRONOUN) || word === 'you' || word === 'it'
  if (units.kinds[before] === QUOTED) return (cue.form & PRESENT) !== 0
  if (cue.form & PRESENT) {
    if (!cue.isNoun || isHeadlineTag(units, before)) return true
    return (units.shapes[before] ?? 0) > 0 && units.kinds[before] === PLAIN
  }
  if (!(cue.form & BASE) || units.kinds[before] === POINT) return isMark(units, before, '%,)')
  if (cue.base === 'say' || units.kinds[before] === FIGURE) return true
  return (
    PLURALS.has(word) ||
    (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && units.kinds[before] === PLAIN)
  )
}

/** Words of a speaker in a headline. */
const HEADLINE_SPEAKER = 3

/** True for the `report` of `“…”, report finds`: nothing but a few words between a quotation and the verb that ends it all. */
function isHeadlineTag(units: Units, last: number): boolean {
  if (last + 2 < units.end) return false
  let at = last
  while (at > last - HEADLINE_SPEAKER && units.kinds[at] === PLAIN) at--
  return at < last && units.kinds[isMark(units, at, ',') ? at - 1 : at] === QUOTED
}
