import type { Document } from '../../text/document'
import type { SentenceSpan } from '../../text/sentence'
import type { Finding, Person, Quote } from '../reading'
import type { Words } from '../words/words'

/** What has been read in one text before it is checked; every list in reading order. */
export interface Material {
  readonly document: Document
  readonly words: Words
  readonly sentences: readonly SentenceSpan[]
  readonly quotes: readonly Quote[]
  readonly people: readonly Person[]
  /** The day the article is dated, ISO as in `2022-01-12`, where it is known. */
  readonly date?: string
}

/** Looks for one kind of error. Gives its findings in any order. */
export type Check = (material: Material) => readonly Finding[]
