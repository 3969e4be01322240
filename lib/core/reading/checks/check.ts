import type { Document } from '../../text/document'
import type { SentenceSpan } from '../../text/sentence'
import type { Span } from '../../text/span'
import type { Attribution } from '../attribution/attribution'
import type { Quotation, QuoteMarks } from '../marks/quote-mark'
import type { PersonEntry } from '../people/person-entry'
import type { Finding, Quote } from '../reading'
import type { Words } from '../words/words'

/** What has been read in one text before it is checked; every list in reading order. */
export interface Read {
  readonly document: Document
  readonly words: Words
  readonly sentences: readonly SentenceSpan[]
  readonly marks: QuoteMarks
  readonly attributions: readonly Attribution[]
  readonly quotes: readonly Quote[]
  readonly people: readonly PersonEntry[]
  /** BCP 47 tag. Only the checks of marks run on other languages than English. */
  readonly language: string
  /** The day the article is dated, ISO as in `2022-01-12`, where it is known. */
  readonly date?: string
}

/** The same, with what several checks want to know of it. */
export interface Material extends Read {
  /** Quotations that stand in no other: in order and apart from each other. */
  readonly outermost: readonly Quotation[]
  /** Where each attribution stands, from its speaker to its cue. */
  readonly attributed: readonly Span[]
}

/** Looks for one kind of error. Gives its findings in any order. */
export type Check = (material: Material) => readonly Finding[]

export const materialOf = (read: Read): Material => ({
  ...read,
  attributed: read.attributions.map(({ span }) => span),
  outermost: read.marks.quotations.filter(({ depth }) => depth === 0),
})
