import { KIND_OF_WORD } from '../../reading/claims/word-kinds'
import { byPosition, type Span } from '../../text/span'
import { NUMBER_WORDS } from '../difference/word-lists'
import type { SourceIndex } from '../source/index-source'
import { comparable } from '../words/comparable'
import { splitWords, type WordList } from '../words/split-words'
import { isOfGrammar } from '../words/telling-words'

/** The words of an article that stand outside quotation marks, as the source knows them. */
export interface ArticleWords extends WordList {
  readonly text: string
  readonly compared: readonly string[]
  /** Ids in the source; below 0 for words that it does not have. */
  readonly ids: readonly number[]
  /** True for a word with a quotation right before it: no run of words goes on over that. */
  readonly isBehindQuote: readonly boolean[]
}

/** `quoted` are the spans in quotation marks, in any order. Linear. */
export function articleWords(text: string, quoted: readonly Span[], { vocabulary }: SourceIndex): ArticleWords {
  const skipped = quoted.filter(({ start, end }) => end > start).sort(byPosition)
  const words = splitWords(text, skipped)
  const compared: string[] = []
  const isBehindQuote: boolean[] = []
  let next = 0
  for (let word = 0; word < words.count; word++) {
    const start = words.starts[word] ?? 0
    compared.push(comparable(text.slice(start, words.ends[word])))
    const passed = next
    while (next < skipped.length && (skipped[next]?.start ?? 0) < start) next++
    isBehindQuote.push(next > passed)
  }
  return { text, ...words, compared, ids: compared.map((word) => vocabulary.get(word) ?? -1), isBehindQuote }
}

/**
 * True for a word that tells one wording from another: no word of grammar, no number, and no name, since two texts on one
 * matter share those whoever wrote them.
 */
export function isTelling({ text, starts, compared }: ArticleWords, word: number): boolean {
  const said = compared[word] ?? ''
  if (said.length < 3 || isOfGrammar(said) || NUMBER_WORDS.has(said) || KIND_OF_WORD.get(said) === 'saying')
    return false
  return !/^[\p{Lu}\p{N}\p{S}]/u.test(text.slice(starts[word] ?? 0, (starts[word] ?? 0) + 2))
}
