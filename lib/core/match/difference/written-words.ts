import type { ReadQuote } from '../read-quote'
import type { SourceIndex } from '../source/index-source'
import { comparable } from '../words/comparable'
import type { WordList } from '../words/split-words'
import type { Exchange, Written } from './kind-of-change'

/** The words of an exchange as they are written. */
export const writtenWords = (
  index: SourceIndex,
  quote: ReadQuote,
  { cut, put }: { readonly cut: readonly number[]; readonly put: readonly number[] },
): Exchange => ({
  cut: cut.map((word) => writtenWord(index.text, index, word)),
  put: put.map((word) => writtenWord(quote.text, quote, word)),
})

function writtenWord(text: string, { starts, ends }: WordList, word: number): Written {
  const written = text.slice(starts[word], ends[word])
  const before = word === 0 ? undefined : text.slice(Math.max(0, (starts[word] ?? 0) - 6), starts[word])
  const opensSentence = before === undefined || /[.?!…:\n]["'”’)\]\s]*$/.test(before) || /[“"‘]$/.test(before)
  return { written, compared: comparable(written), opensSentence }
}
