import type { Piece } from '../place/stretch'
import { placesOfWord, type SourceIndex } from '../source/index-source'
import type { ArticleWords } from './article-words'

/** Words in a row that stand in the source as well before anybody is told. */
const RUN = 8
/** Places of its rarest word at which a run is looked for. */
const MOST_PLACES = 500

/** The longest stretches of article words that the source has one behind the other, in order, not overlapping. */
export function longRuns(index: SourceIndex, article: ArticleWords): Piece[] {
  const runs: Piece[] = []
  for (let at = 0; at + RUN <= article.count; ) {
    const broken = lastBreak(article, at)
    const run = broken > at ? undefined : longestRun(index, article, at)
    if (run) runs.push(run)
    at = run ? run.quote.to : Math.max(at + 1, broken)
  }
  return runs
}

/** The last word from which on a run could begin, when none can begin at `at`; `at` itself when one can. */
function lastBreak({ ids, isBehindQuote }: ArticleWords, at: number): number {
  for (let word = at + RUN - 1; word >= at; word--) {
    if ((ids[word] ?? -1) < 0) return word + 1
    if (isBehindQuote[word] && word > at) return word
  }
  return at
}

function longestRun(index: SourceIndex, article: ArticleWords, at: number): Piece | undefined {
  let rarest = at
  for (let word = at + 1; word < at + RUN; word++)
    if (frequency(index, article, word) < frequency(index, article, rarest)) rarest = word
  let longest: Piece | undefined
  for (const place of placesOfWord(index, article.ids[rarest] ?? -1).subarray(0, MOST_PLACES)) {
    const from = place - (rarest - at)
    const length = from < 0 ? 0 : sharedLength(index, article, at, from)
    if (length >= RUN && length > (longest ? longest.quote.to - at : 0)) {
      longest = { quote: { from: at, to: at + length }, source: { from, to: from + length }, errors: 0 }
    }
  }
  return longest
}

const frequency = ({ placesFrom }: SourceIndex, { ids }: ArticleWords, word: number): number => {
  const id = ids[word] ?? 0
  return (placesFrom[id + 1] ?? 0) - (placesFrom[id] ?? 0)
}

function sharedLength({ ids, count }: SourceIndex, article: ArticleWords, at: number, from: number): number {
  let length = 0
  while (
    at + length < article.count &&
    from + length < count &&
    article.ids[at + length] === ids[from + length] &&
    !(length > 0 && article.isBehindQuote[at + length])
  ) {
    length++
  }
  return length
}
