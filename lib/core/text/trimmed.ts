import type { Span } from './span'

/** The span without the white space at its ends; empty at its start when there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return words.trim() === '' ? { start, end: start } : { start: from, end: start + words.trimEnd().length }
}
