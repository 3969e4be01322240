import type { SourceIndex } from './index-source'

const END = /[.?!…][^\p{L}\p{N}]*\s|\n\s*\n/u

/** True when a sentence, a paragraph or a turn ends between two offsets with no word between them. */
export const isSentenceEnd = ({ text }: SourceIndex, from: number, to: number): boolean =>
  END.test(text.slice(from, to))

/** True when a sentence of the source ends with this word. */
export const endsSentence = (index: SourceIndex, word: number): boolean =>
  word >= 0 && word + 1 < index.count && isSentenceEnd(index, index.ends[word] ?? 0, index.starts[word + 1] ?? 0)
