import type { Span } from '@/lib/core/text/span'

/** A word beside a span is looked for no further than this, and shown no longer. UTF-16 units. */
const REACH = 100

/** The word before a span and the word after it, with what is between; empty where a line begins or ends. */
export function wordsAround(text: string, { start, end }: Span): readonly [before: string, after: string] {
  const before = text.slice(Math.max(0, start - REACH), start).toWellFormed()
  const after = text.slice(end, end + REACH).toWellFormed()
  return [before.match(/[^\s]+[^\S\n]*$/)?.[0] ?? '', after.match(/^[^\S\n]*[^\s]+/)?.[0] ?? '']
}
