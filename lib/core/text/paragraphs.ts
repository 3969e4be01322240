import { trimSpan } from './characters'
import type { Span } from './span'

const BLANK_LINES = /\n[^\S\n]*(?:\n[^\S\n]*)+/g

/**
 * The paragraphs of plain text, trimmed, in place: what stands between blank lines, or each line by itself when the
 * text has no blank line. Single line breaks stay inside a paragraph. Expects `\n` as the only line break.
 */
export function findParagraphs(text: string): Span[] {
  const between = /\n[^\S\n]*\n/.test(text.trim()) ? BLANK_LINES : /\n/g
  const paragraphs: Span[] = []
  let from = 0
  const close = (to: number) => {
    const span = trimSpan(text, from, to)
    if (span.end > span.start) paragraphs.push(span)
  }
  for (const gap of text.matchAll(between)) {
    close(gap.index)
    from = gap.index + gap[0].length
  }
  close(text.length)
  return paragraphs
}
