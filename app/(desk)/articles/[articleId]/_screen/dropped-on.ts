import type { Span } from '@/lib/core/text/span'

/**
 * The words that a mark is put on when it is dropped on a sentence: the selected ones when they are of the sentence, the
 * old words of the mark when the sentence has them once, or else the whole sentence.
 */
export function droppedOn(text: string, sentence: Span, selection: Span | null, exact: string): Span {
  if (selection && selection.start < sentence.end && selection.end > sentence.start) return selection
  const words = text.slice(sentence.start, sentence.end)
  const at = exact === '' ? -1 : words.indexOf(exact)
  if (at < 0 || at !== words.lastIndexOf(exact)) return { start: sentence.start, end: sentence.end }
  return { start: sentence.start + at, end: sentence.start + at + exact.length }
}
