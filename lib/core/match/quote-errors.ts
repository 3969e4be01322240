import type { ErrorCode } from '../review/error-codes'
import type { MatchResult } from './result'
import { isSameSpeaker } from './same-speaker'

/** What a comparison says against a quote, for a person to decide on. */
export interface QuoteError {
  readonly code: ErrorCode
  /** One sentence. */
  readonly message: string
}

interface Compared {
  /** Who is credited with the quote, as written; null when nobody is. */
  readonly speaker: string | null
  /** Everybody who is quoted in the article. */
  readonly speakers: readonly string[]
  readonly result: MatchResult
}

type Rule = (compared: Compared) => QuoteError | undefined

/** Words that differ; the gravest kind names the error. */
const alteredWording: Rule = ({ result: { match, diff, stitched } }) => {
  if (match !== 'altered' || stitched === 'out-of-order') return undefined
  const kinds = diff.flatMap(({ kind }) => (kind && kind !== 'typographic' && kind !== 'marked' ? [kind] : []))
  const omits = diff.some(({ op, kind }) => op === 'delete' && kind === 'omission')
  const inserts = diff.some(({ op, kind }) => op === 'insert' && kind === 'insertion')
  if (kinds.every((kind) => kind === 'omission') && omits) {
    return { code: 'Q2', message: 'The source has words here that are left out without a mark.' }
  }
  if (kinds.every((kind) => kind === 'insertion') && inserts) {
    return { code: 'Q4', message: 'The quote has words that are not in the source, without a mark.' }
  }
  const [gravest] = GRAVEST.filter(([kind]) => kinds.some((other) => other === kind))
  return { code: 'Q1', message: gravest ? gravest[1] : 'The source has other words.' }
}

const GRAVEST = [
  ['negation', 'A word such as “not” is lost or added.'],
  ['number', 'The source has another number.'],
  ['name', 'The source has another name.'],
] as const

const stitchedTogether: Rule = ({ result: { stitched } }) => {
  if (stitched === 'out-of-order') return { code: 'Q5', message: 'Its parts stand in another order in the source.' }
  if (stitched === 'far') return { code: 'Q5', message: 'Its parts stand far from each other in the source.' }
  if (stitched === 'speakers') return { code: 'Q5', message: 'Its parts were said by two people.' }
  return undefined
}

/** `Ada Holm (she)`, as the program writes it. */
const GUESSED = /\(\p{Ll}+\)$/u

const anotherSpeaker: Rule = ({ speaker, speakers, result }) => {
  const said = result.speaker?.text
  // Whom a pronoun means was guessed, and nobody is accused on a guess.
  if (!speaker || GUESSED.test(speaker) || !said || isSameSpeaker(speaker, said) !== false) return undefined
  const isSwapped = speakers.some((other) => other !== speaker && isSameSpeaker(other, said) === true)
  return {
    code: isSwapped ? 'A2' : 'A1',
    message: `In the source ${said} says this, not ${speaker}.`,
  }
}

const cutShort: Rule = ({ result: { cutBefore } }) =>
  cutBefore ? { code: 'Q3', message: `The source goes on: “${cutBefore.text} …”.` } : undefined

/** Each is asked, in this order. */
const RULES = [anotherSpeaker, alteredWording, stitchedTogether, cutShort] as const

/** What may be wrong with a quote, compared with where it stands in one source. Nothing is where it does not stand there. */
export function quoteErrors(compared: Compared): readonly QuoteError[] {
  if (compared.result.match === 'not-found') return []
  return RULES.flatMap((rule) => rule(compared) ?? [])
}
