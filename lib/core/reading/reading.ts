import type { ErrorCode } from '../review/error-codes'
import type { SentenceSpan } from '../text/sentence'
import type { Span } from '../text/span'
import type { FindingKind } from './checks/kinds'

/** Words of the text with the place where they stand. `text` is `document.text.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string
}

/** Who is credited with a quote: words of the article and, where it is known, the person they name. */
export interface Speaker extends Mention {
  /** Name of the person, as in `Person.name`; for a pronoun or a role the nearest that fits. */
  readonly resolved?: string
  /** For a pronoun: the names of all who fit, the nearest first. */
  readonly candidates?: readonly string[]
}

/** `direct`: all in quote marks. `mixed`: some of it. `indirect`: reported speech without marks. */
export type QuoteType = 'direct' | 'mixed' | 'indirect'

/** What somebody is credited with having said, with its quote marks and without its attribution. */
export interface Quote extends Span {
  readonly type: QuoteType
  /** The parts in quote marks, marks included; a quotation over several paragraphs has one part for each. */
  readonly quoted: readonly Span[]
  /** Quotes of one utterance that its attribution interrupts have the same number. */
  readonly group?: number
  readonly speaker: Speaker | null
  /** The words that credit: `said`, `according to`, `in a statement`. */
  readonly cue: Mention | null
}

/** How much a sentence says that can be checked. One for each sentence, in order; all 0 where claims are silent. */
export interface Claim extends Span {
  /** 0 to 1. */
  readonly score: number
  readonly checkWorthy: boolean
  /** What raised or lowered the score most, in words, the weightiest first. */
  readonly reasons: readonly string[]
}

export interface Person {
  /** The fullest form in the text, without titles. */
  readonly name: string
  readonly mentions: readonly Span[]
  /** Titles and roles as written, each once: `Foreign Secretary`. */
  readonly titles: readonly string[]
}

/** Something an editor may want to look at. The program proposes it, with its reason in one sentence. */
export interface Finding extends Span {
  readonly code: ErrorCode
  readonly message: string
  /** Other places that the reason speaks of. */
  readonly related: readonly Span[]
  /** Where the mending is certain: the words that are to stand in place of this span; it may be empty, to put words in. */
  readonly correction?: Replacement
}

/** A finding that another one of this kind tells with its own. It is for whoever does not see that kind. */
export interface FoldedFinding extends Finding {
  readonly into: FindingKind
}

export interface Replacement extends Span {
  readonly text: string
}

/** What rests on English words, and is silent about a text in any other language. */
export type SilentPart = 'speakers' | 'people' | 'claims' | FindingKind

/** All that the engine reads in one text, each list in reading order. Offsets are UTF-16 units into the text. */
export interface Reading {
  /** BCP 47 tag of the language it was read as. */
  readonly language: string
  /** What was not looked for, since it would have to know the language. Empty for English. */
  readonly silent: readonly SilentPart[]
  readonly sentences: readonly SentenceSpan[]
  readonly quotes: readonly Quote[]
  readonly claims: readonly Claim[]
  readonly people: readonly Person[]
  readonly findings: readonly Finding[]
  readonly folded: readonly FoldedFinding[]
}
