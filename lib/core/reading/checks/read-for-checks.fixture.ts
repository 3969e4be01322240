import { assemble } from '../../text/document'
import { segment } from '../../text/segment'
import type { Finding } from '../reading'
import { scanWords } from '../words/scan-words'
import type { Check, Material } from './check'

/** An invented article as the checks get it; empty lines part its paragraphs. */
export function readForChecks(text: string, date?: string): Material {
  const document = assemble(text.split('\n\n').map((text) => ({ type: 'paragraph', text })))
  return {
    document,
    words: scanWords(document.text),
    sentences: segment(document),
    quotes: [],
    people: [],
    ...(date ? { date } : {}),
  }
}

/** The words that a check marks in an article. */
export const markedBy =
  (check: Check) =>
  (text: string, date?: string): string[] =>
    check(readForChecks(text, date)).map(({ start, end }: Finding) => text.slice(start, end))
