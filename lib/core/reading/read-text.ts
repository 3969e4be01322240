import type { Document } from '../text/document'
import { findParagraphs } from '../text/paragraphs'
import { segment } from '../text/segment'
import { findAttributions } from './attribution/find-attributions'
import type { Read } from './checks/check'
import { findPeople } from './find-people'
import { findQuotes } from './find-quotes'
import { findQuoteMarks } from './marks/find-quote-marks'
import type { Reading } from './reading'
import { runChecks } from './run-checks'
import { scoreClaims } from './score-claims'
import { findUtterances } from './speech/utterance'
import { scanWords } from './words/scan-words'

/** What is known of an article besides its text. */
export interface About {
  /** The day it is dated, ISO as in `2022-01-12`. */
  readonly date?: string
}

/** Reads plain text, taken as paragraphs that blank lines part. Takes any string; offsets count in it. */
export function readText(text: string, about: About = {}): Reading {
  const blocks = findParagraphs(text).map((span) => ({ ...span, type: 'paragraph' as const }))
  return readDocument({ text, blocks, marks: [] }, about)
}

/** All that the engine reads in a document, in one pass over each part of the work. */
export function readDocument(document: Document, about: About = {}): Reading {
  const read = readForChecks(document, about)
  const { sentences, quotes } = read
  const people = read.people.map(({ name, mentions, titles }) => ({ name, mentions, titles }))
  return { sentences, quotes, claims: scoreClaims(document, sentences), people, findings: runChecks(read) }
}

/** All that the checks look at. */
export function readForChecks(document: Document, about: About = {}): Read {
  const words = scanWords(document.text)
  const marks = findQuoteMarks(words)
  const sentences = segment(document)
  const utterances = findUtterances(words, marks)
  const attributions = findAttributions(
    words,
    sentences,
    utterances.flatMap(({ parts }) => parts),
  )
  const people = findPeople(words)
  const quotes = findQuotes({ words, sentences, utterances, attributions, people })
  return {
    document,
    words,
    sentences,
    marks,
    attributions,
    quotes,
    people,
    ...about,
  }
}
