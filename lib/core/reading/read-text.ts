import type { Document } from '../text/document'
import { isEnglish } from '../text/language'
import { findParagraphs } from '../text/paragraphs'
import { type SegmentOptions, segment } from '../text/segment'
import type { SentenceSpan } from '../text/sentence'
import { findAttributions } from './attribution/find-attributions'
import type { Read } from './checks/check'
import { FINDING_KIND_LIST, KINDS_OF_MARKS } from './checks/kinds'
import { findPeople } from './find-people'
import { findQuotes } from './find-quotes'
import { findQuoteMarks } from './marks/find-quote-marks'
import type { QuoteMarks } from './marks/quote-mark'
import type { Reading, SilentPart } from './reading'
import { runChecks } from './run-checks'
import { scoreClaims, unscoredClaims } from './score-claims'
import { quotedSpans } from './speech/quoted-spans'
import { findUtterances } from './speech/utterance'
import { scanWords } from './words/scan-words'
import type { Words } from './words/words'

/** What is known of an article besides its text. */
export interface About {
  /** The day it is dated, ISO as in `2022-01-12`. */
  readonly date?: string
  /** BCP 47 tag, English when left out. Of other languages only sentences and quote marks are read. */
  readonly language?: string
  /** As in `SegmentOptions`. */
  readonly numbers?: SegmentOptions['numbers']
  /** Its sentences, where they are known already. */
  readonly sentences?: readonly SentenceSpan[]
}

/** Reads plain text, taken as paragraphs that blank lines part. Takes any string; offsets count in it. */
export function readText(text: string, about: About = {}): Reading {
  const blocks = findParagraphs(text).map((span) => ({ ...span, type: 'paragraph' as const }))
  return readDocument({ text, blocks, marks: [] }, about)
}

/** All that the engine reads in a document, in one pass over each part of the work. */
export function readDocument(document: Document, about: About = {}): Reading {
  const read = readForChecks(document, about)
  const { language, sentences, quotes } = read
  const people = read.people.map(({ name, mentions, titles }) => ({ name, mentions, titles }))
  const claims = isEnglish(language) ? scoreClaims(document, sentences) : unscoredClaims(sentences)
  return { language, silent: silentIn(language), sentences, quotes, claims, people, ...runChecks(read) }
}

/** All that the checks look at. */
export function readForChecks(
  document: Document,
  { date, language = 'en', numbers, sentences: known }: About = {},
): Read {
  const words = scanWords(document.text)
  const marks = findQuoteMarks(words)
  const sentences = known ?? segment(document, { language, numbers })
  const spoken = isEnglish(language)
    ? readEnglish(words, marks, sentences)
    : { attributions: [], people: [], quotes: quotedSpans(marks) }
  return { document, language, words, sentences, marks, ...spoken, ...(date ? { date } : {}) }
}

/** Who says what: all that rests on English words. */
function readEnglish(words: Words, marks: QuoteMarks, sentences: readonly SentenceSpan[]) {
  const utterances = findUtterances(words, marks)
  const attributions = findAttributions(
    words,
    sentences,
    utterances.flatMap(({ parts }) => parts),
  )
  const people = findPeople(words)
  const quotes = findQuotes({ words, sentences, utterances, attributions, people })
  return { attributions, people, quotes }
}

const SILENT: readonly SilentPart[] = [
  ...(['speakers', 'people', 'claims'] as const),
  ...FINDING_KIND_LIST.filter((kind) => !(KINDS_OF_MARKS as readonly string[]).includes(kind)),
]

const silentIn = (language: string): readonly SilentPart[] => (isEnglish(language) ? [] : SILENT)
