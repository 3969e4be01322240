import { excerpt } from '../../reading/checks/excerpt'
import type { Finding } from '../../reading/reading'
import { findParagraphs } from '../../text/paragraphs'
import { segmentBlock } from '../../text/segment'
import { byPosition, type Span } from '../../text/span'
import type { Piece, Stretch } from '../place/stretch'
import { indexSource, type SourceIndex } from '../source/index-source'
import { type ArticleWords, articleWords, isTelling } from './article-words'
import { closeParaphrase } from './close-paraphrase'
import { longRuns } from './long-runs'

/** Telling words in a run of the same words, at least; `on the eve of the new year in the` has one. */
const FEWEST_TELLING = 2

/** The words of a source outside quotation marks. */
export interface Unmarked extends Finding {
  readonly code: 'Q8' | 'Q9'
  /** 0 to 1: how much of the wording is the source’s. */
  readonly score: number
  /** Words that both have, where they stand in the article and where in the source. */
  readonly shared: readonly { readonly article: Span; readonly source: Span }[]
}

/**
 * Where an article uses the words of a source as its own: Q8 for eight words in a row and more, Q9 for a sentence that
 * keeps most of its words, in their order, with some exchanged. `quotes` are the spans in quotation marks, which are left
 * out. In reading order.
 */
export function findUnmarked(
  articleText: string,
  quotes: readonly Span[],
  source: string | SourceIndex,
): readonly Unmarked[] {
  const index = typeof source === 'string' ? indexSource(source) : source
  const article = articleWords(articleText, quotes, index)
  const copied = longRuns(index, article).filter((run) => countTelling(article, run.quote) >= FEWEST_TELLING)
  const found = copied.map((run) => report(index, article, 'Q8', 1, [run]))
  let next = 0
  for (const sentence of sentencesOf(article)) {
    while ((copied[next]?.quote.to ?? Number.POSITIVE_INFINITY) <= sentence.from) next++
    if ((copied[next]?.quote.from ?? Number.POSITIVE_INFINITY) < sentence.to) continue
    const close = closeParaphrase(index, article, sentence)
    if (close) found.push(report(index, article, 'Q9', close.score, close.shared))
  }
  return found.sort(byPosition)
}

const countTelling = (article: ArticleWords, { from, to }: Stretch): number => {
  let count = 0
  for (let word = from; word < to; word++) if (isTelling(article, word)) count++
  return count
}

/** The words of each sentence that stand outside quotation marks. */
function sentencesOf(article: ArticleWords): Stretch[] {
  const { text, starts, count } = article
  let word = 0
  return findParagraphs(text)
    .flatMap(({ start, end }) => segmentBlock(text.slice(start, end), start))
    .map(({ end }) => {
      const from = word
      while (word < count && (starts[word] ?? 0) < end) word++
      return { from, to: word }
    })
}

function report(
  index: SourceIndex,
  article: ArticleWords,
  code: Unmarked['code'],
  score: number,
  pieces: readonly Piece[],
): Unmarked {
  const shared = pieces.map(({ quote, source }) => ({ article: spanOf(article, quote), source: spanOf(index, source) }))
  const start = shared[0]?.article.start ?? 0
  const end = shared.at(-1)?.article.end ?? start
  const words = excerpt(article.text, { start, end })
  const message =
    code === 'Q8'
      ? `${words} are the source’s words, without quotation marks.`
      : `${words} keeps close to the words of the source, without quotation marks.`
  return { code, start, end, message, related: [], score, shared }
}

const spanOf = ({ starts, ends }: Pick<SourceIndex, 'starts' | 'ends'>, { from, to }: Stretch): Span => ({
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? 0,
})
