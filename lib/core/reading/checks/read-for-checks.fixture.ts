import { assemble } from '../../text/document'
import { segment } from '../../text/segment'
import { findAttributions } from '../attribution/find-attributions'
import { findQuotes } from '../find-quotes'
import { findQuoteMarks } from '../marks/find-quote-marks'
import type { Finding } from '../reading'
import { scanWords } from '../words/scan-words'
import { type Check, type Material, materialOf } from './check'

/** An invented article as the checks get it; empty lines part its paragraphs. */
export function readForChecks(text: string, date?: string): Material {
  const document = assemble(text.split('\n\n').map((text) => ({ type: 'paragraph', text })))
  const words = scanWords(document.text)
  const sentences = segment(document)
  const marks = findQuoteMarks(words)
  const outermost = marks.quotations.filter(({ depth }) => depth === 0)
  const attributions = findAttributions(words, sentences, outermost)
  return materialOf({
    document,
    words,
    sentences,
    marks,
    attributions,
    quotes: findQuotes({ words, sentences, marks, attributions }),
    people: [],
    ...(date ? { date } : {}),
  })
}

/** The words that a check marks in an article. */
export const markedBy =
  (check: Check) =>
  (text: string, date?: string): string[] =>
    check(readForChecks(text, date)).map(({ start, end }: Finding) => text.slice(start, end))
