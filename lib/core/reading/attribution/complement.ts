import {
  ADVERB,
  AUXILIARY,
  DAY,
  DETERMINER,
  FINITE,
  OBJECT_PRONOUN,
  PREPOSITION,
  QUESTION_WORD,
  SUBJECT_PRONOUN,
  TIME,
} from '../words/function-words'
import type { CueForm } from './cue-verbs'
import { FIGURE, has, isMark, PLAIN, POINT, QUOTED, type Units } from './units'

/**
 * What stands behind a verb of saying. `at` is the unit where the content begins, `count` of the units when there is
 * none; `cueEnd` is the first unit that is no longer part of the attribution; `isOpen` is true when the content begins
 * with a sign of its own (`that`, a colon, a quotation), so that it needs no further proof.
 */
export interface Complement {
  readonly at: number
  readonly cueEnd: number
  readonly isOpen: boolean
}

/** Adverbials behind the verb are skipped over no more units than this. */
const LONGEST_ADVERBIAL = 22
/** Prepositions before what is spoken of; the words behind them are the content. */
const OF_OBJECT = new Set(['about', 'for', 'against'])
const OBJECT_OF: ReadonlyMap<string, string> = new Map([
  ['point', 'to'],
  ['respond', 'to'],
  ['comment', 'on'],
])
const MEDIUM = new Set(
  'statement interview email e-mail tweet speech letter memo post release report message filing briefing'.split(' '),
)

/** Reads on from `from`, the unit behind the verb group. */
export function complementOf(units: Units, from: number, cue: CueForm): Complement {
  let at = from
  if (cue.base === 'point' && units.lower[at] === 'out') at++
  if (cue.takes === 'person' || cue.takes === 'question') at = behindAddressee(units, at, cue)
  for (let turn = 0; turn < 4; turn++) {
    at = behindTime(units, at)
    if (at >= units.count) return none(units, at)
    if (opensContent(units, at, cue)) return { at: isMark(units, at, ':') ? at + 1 : at, cueEnd: at, isOpen: true }
    if (units.kinds[at] === POINT && !isMark(units, at, '$#@&')) {
      if (!isMark(units, at, ',')) return none(units, at)
      return behindComma(units, at) ?? none(units, at)
    }
    if (opensRequest(units, at, cue)) {
      const isAskedTo = cue.takes === 'question' && units.lower[at] === 'to'
      return { at: isAskedTo ? from : at, cueEnd: isAskedTo ? from : at, isOpen: true }
    }
    if (units.lower[at] === 'of' && cue.base === 'say') return none(units, at)
    if (cue.takes === 'clause' && CIRCUMSTANCE.has(units.lower[at] ?? '')) return none(units, at)
    if (!has(units, at, PREPOSITION) || units.kinds[at] !== PLAIN) return { at, cueEnd: at, isOpen: false }
    if (speaksOf(units, at, cue)) {
      return { at: at + 1, cueEnd: at + 1, isOpen: cue.takes === 'clause' && OBJECT_OF.has(cue.base) }
    }
    const next = behindAdverbial(units, at, cue)
    if (next === at) return { at, cueEnd: at, isOpen: false }
    at = next
  }
  return { at, cueEnd: at, isOpen: false }
}

const none = (units: Units, end: number): Complement => ({ at: units.count, cueEnd: end, isOpen: false })

const speaksOf = (units: Units, at: number, cue: CueForm) => {
  const word = units.lower[at] ?? ''
  return OBJECT_OF.get(cue.base) === word || (OF_OBJECT.has(word) && cue.takes !== 'question')
}

/** `said when` and `said who` open no content: only who is asked or told learns that. */
function opensContent(units: Units, at: number, cue: CueForm): boolean {
  if (units.kinds[at] !== PLAIN) return units.kinds[at] === QUOTED || isMark(units, at, ':')
  if (units.lower[at] === 'that') return true
  return has(units, at, QUESTION_WORD) && (cue.takes !== 'clause' || !CIRCUMSTANCE.has(units.lower[at] ?? ''))
}
const CIRCUMSTANCE = new Set(['when', 'where', 'who', 'whom', 'whose', 'which'])

/** `asked about`, `told him to`: the preposition opens the content. */
const opensRequest = (units: Units, at: number, cue: CueForm) =>
  (cue.takes === 'question' && units.lower[at] === 'about') ||
  (cue.takes !== 'clause' && cue.takes !== 'object' && units.lower[at] === 'to')

/** `said, “Go.”`, `said, however, that it rains`. */
function behindComma(units: Units, comma: number): Complement | null {
  if (units.kinds[comma + 1] === QUOTED) return { at: comma + 1, cueEnd: comma, isOpen: true }
  if (units.kinds[comma + 1] !== PLAIN) return null
  const limit = Math.min(units.count, comma + LONGEST_ADVERBIAL)
  for (let at = comma + 1; at < limit; at++) {
    if (!isMark(units, at, ',')) continue
    const next = at + 1
    if (units.lower[next] === 'that' || units.kinds[next] === QUOTED) return { at: next, cueEnd: next, isOpen: true }
    return null
  }
  return null
}

/** `on Monday`, `late Thursday night`, `last week`, `earlier this year`. */
function behindTime(units: Units, from: number): number {
  let at = from
  for (; at < units.count && at - from < 6; at++) {
    const word = units.lower[at] ?? ''
    if (has(units, at, DAY)) continue
    if ((word === 'on' || word === 'late' || word === 'early') && has(units, at + 1, TIME | DAY)) continue
    if ((word === 'last' || word === 'this' || word === 'next') && has(units, at + 1, TIME)) continue
    if (at > from && has(units, at, TIME)) continue
    if (at > from && units.kinds[at] === FIGURE && has(units, at - 1, TIME)) continue
    if (
      has(units, at, ADVERB) &&
      (word === 'recently' || word === 'again' || word === 'later' || word === 'repeatedly' || word === 'publicly')
    )
      continue
    break
  }
  return at
}

/** Skips a phrase with a preposition when the content that follows shows itself; stays when nothing tells where it would end. */
function behindAdverbial(units: Units, from: number, cue: CueForm): number {
  const limit = Math.min(units.count, from + LONGEST_ADVERBIAL)
  for (let at = from + 1; at < limit; at++) {
    if (units.lower[at] === 'that' && units.kinds[at] === PLAIN) return at
    if (cue.takes === 'question' && ASKS.has(units.lower[at] ?? '')) return at
    if (units.kinds[at] === QUOTED) return isMark(units, at - 1, ',:') ? at : from
    if (units.kinds[at] === POINT && isMark(units, at, ',:.;-–—')) return at
    if (has(units, at, AUXILIARY | FINITE)) return shortAdverbial(units, from)
  }
  return limit === units.count ? limit : from
}

const ASKS = new Set(['about', 'whether', 'if', 'how', 'what', 'why'])

/** `in a statement` before a clause that begins without a sign. */
function shortAdverbial(units: Units, from: number): number {
  for (let at = from + 1; at < from + 5; at++) if (MEDIUM.has(units.lower[at] ?? '')) return at + 1
  return from
}

/** Where `that`, `whether` or a quotation stands before any verb does; -1 when none does. */
function contentSign(units: Units, from: number): number {
  const limit = Math.min(units.count, from + 10)
  for (let at = from; at < limit; at++) {
    const isThat = units.lower[at] === 'that' && units.kinds[at] === PLAIN
    if (isThat || (units.kinds[at] === QUOTED && !isMark(units, at - 1, ','))) return at
    if (units.kinds[at] !== PLAIN || has(units, at, AUXILIARY | FINITE | QUESTION_WORD)) return -1
    if (at > from && has(units, at, SUBJECT_PRONOUN)) return -1
  }
  return -1
}

/** Skips who was told or asked. */
function behindAddressee(units: Units, from: number, cue: CueForm): number {
  if (has(units, from, OBJECT_PRONOUN)) return from + 1
  if (units.kinds[from] !== PLAIN || opensContent(units, from, cue)) return from
  if (has(units, from, PREPOSITION | DAY)) return from
  const sign = contentSign(units, from)
  if (sign > from) return sign
  let at = from
  const isName = (units.shapes[from] ?? 0) > 0 && !has(units, from, DETERMINER)
  for (; at < units.count && at - from < 12; at++) {
    if (units.kinds[at] === FIGURE && isName) continue
    if (units.lower[at] === '&') continue
    if (units.kinds[at] !== PLAIN || opensContent(units, at, cue)) break
    if (has(units, at, DAY | AUXILIARY)) break
    if (at > from && has(units, at, SUBJECT_PRONOUN | DETERMINER)) break
    const isCapital = (units.shapes[at] ?? 0) > 0
    const word = units.lower[at] ?? ''
    if (
      isName &&
      !isCapital &&
      word !== "'s" &&
      word !== 'of' &&
      word !== 'and' &&
      word !== 'the' &&
      units.lower[at - 1] !== "'s"
    )
      break
    if (!isName && at > from && isCapital && !has(units, at - 1, DETERMINER | PREPOSITION)) break
    if (has(units, at, PREPOSITION) && word !== 'of' && word !== 'at' && word !== 'with' && word !== 'from') break
  }
  return at
}
