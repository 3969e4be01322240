import type { Document } from '../text/document'
import { findParagraphs } from '../text/paragraphs'
import { segment } from '../text/segment'
import { findAttributions } from './attribution/find-attributions'
import { findQuotes } from './find-quotes'
import { findQuoteMarks } from './marks/find-quote-marks'
import type { Reading } from './reading'
import { findUtterances } from './speech/utterance'
import { scanWords } from './words/scan-words'

/** Reads plain text, taken as paragraphs that blank lines part. Takes any string; offsets count in it. */
export function readText(text: string): Reading {
  const blocks = findParagraphs(text).map((span) => ({ ...span, type: 'paragraph' as const }))
  return readDocument({ text, blocks, marks: [] })
}

/** All that the engine reads in a document, in one pass over each part of the work. */
export function readDocument(document: Document): Reading {
  const words = scanWords(document.text)
  const marks = findQuoteMarks(words)
  const sentences = segment(document)
  const utterances = findUtterances(words, marks)
  const attributions = findAttributions(
    words,
    sentences,
    utterances.flatMap(({ parts }) => parts),
  )
  const quotes = findQuotes({ words, sentences, utterances, attributions })
  return { sentences, quotes, claims: [], people: [], findings: [] }
}
