import { assemble } from '../../text/document'
import { readForChecks as read } from '../read-text'
import type { Finding } from '../reading'
import { type Check, type Material, materialOf } from './check'

/** An invented article as the checks get it; empty lines part its paragraphs. */
export function readForChecks(text: string, date?: string): Material {
  const document = assemble(text.split('\n\n').map((text) => ({ type: 'paragraph', text })))
  return materialOf(read(document, date ? { date } : {}))
}

/** The article with the first correction that a check proposes made in it; undefined when it proposes none. */
export const mendedBy =
  (check: Check) =>
  (text: string, date?: string): string | undefined => {
    const { correction } = check(readForChecks(text, date)).find(({ correction }) => correction) ?? {}
    return correction && text.slice(0, correction.start) + correction.text + text.slice(correction.end)
  }

/** The words that a check marks in an article. */
export const markedBy =
  (check: Check) =>
  (text: string, date?: string): string[] =>
    check(readForChecks(text, date)).map(({ start, end }: Finding) => text.slice(start, end))
