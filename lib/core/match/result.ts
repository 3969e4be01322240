import type { DiffStep } from '../revise/edit'
import type { Span } from '../text/span'

/**
 * How the words of a quote stand to those of its source, from the best to the worst. `typographic`: only marks, dashes,
 * spaces and case differ. `marked`: only where … or [ ] says so. `altered`: the wording differs. Never computed into a
 * status: a person decides.
 */
export const MATCHES = ['verbatim', 'typographic', 'marked', 'altered', 'not-found'] as const
export type Match = (typeof MATCHES)[number]

/**
 * What a stretch of words that is not equal is. The first two are allowed in a quote, by nobody’s leave and by its own
 * marks; the others are wording.
 */
export const CHANGE_KINDS = [
  'typographic',
  'marked',
  'negation',
  'number',
  'name',
  'quantity',
  'modal',
  'pronoun',
  'tense',
  'order',
  'question',
  'contraction',
  'spelling',
  'hesitation',
  'omission',
  'insertion',
  'wording',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One step from the source to the quote. What is not equal has a kind; the two sides of a replacement have the same. */
export interface QuoteStep extends DiffStep {
  readonly kind?: ChangeKind
}

/** Words with the place where they stand. */
export interface Words extends Span {
  readonly text: string
}

/**
 * Why the parts of a quote should not stand together: their order is not that of the source, words between them are left
 * out without a mark, two people said them, or they lie far apart.
 */
export type Stitched = 'out-of-order' | 'unmarked' | 'speakers' | 'far'

/** A place in the source that the quote may come from. Spans are UTF-16 offsets into the source, in the order of the quote. */
export interface QuotePlace {
  readonly match: Match
  /** 0 to 1: how much of the wording is shared. 1 when all of it is, marked gaps and insertions aside. */
  readonly score: number
  readonly spans: readonly Span[]
  /** Whose words they are, where the source is a transcript that says so. */
  readonly speaker: Words | null
}

export interface MatchResult extends QuotePlace {
  /** The words with which the source goes on and qualifies what is quoted: `but`, `only if`. */
  readonly cutBefore: Words | null
  /**
   * From the source to the quote: equal and deleted texts joined are the spans, equal and inserted ones the quote without
   * the marks around it.
   */
  readonly diff: readonly QuoteStep[]
  readonly stitched: Stitched | null
  /** Other places that fit as well, or nearly. Who shows one of them has to show them all. */
  readonly alternatives: readonly QuotePlace[]
}
