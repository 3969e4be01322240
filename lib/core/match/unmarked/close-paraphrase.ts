import { diffArrays } from 'diff'
import { stem } from '../difference/same-otherwise'
import type { Piece, Stretch } from '../place/stretch'
import { placesOfWord, type SourceIndex } from '../source/index-source'
import { type ArticleWords, isTelling } from './article-words'

/** Fewer telling words than this say nothing of who worded them. */
const FEWEST_TELLING = 5
/** Share of the telling words of a sentence that the passage has too, in some form. */
const LEAST_TELLING = 0.7
/** Share of them that it has in the very same form; asked first, because it costs nothing. */
const LEAST_EXACT = 0.4
/** Share of all its words that the passage has in the same order. */
const LEAST_IN_ORDER = 0.5
/** Words in a row that it has as well. */
const LEAST_RUN = 3
/** A word that stands at more places than this points to none of them. */
const MOST_PLACES = 200
/** A longer sentence is a list or no sentence, and its comparison would take too long. */
const MOST_WORDS = 120
/** Words of the source that are looked at together, and from where on. */
const PASSAGE = 40

export interface Paraphrase {
  /** Share of the telling words that the passage has, 0 to 1. */
  readonly score: number
  /** Stretches of words that both have in the same order. */
  readonly shared: readonly Piece[]
}

/** The passage that a sentence of an article keeps close to, though it is not the same words; null when it keeps its distance. */
export function closeParaphrase(index: SourceIndex, article: ArticleWords, sentence: Stretch): Paraphrase | null {
  if (sentence.to - sentence.from > MOST_WORDS) return null
  const words = numbers(sentence)
  const telling = words.filter((word) => isTelling(article, word))
  if (telling.length < FEWEST_TELLING) return null
  const passage = likeliestPassage(index, article, telling)
  if (!passage) return null
  const near = new Set(index.ids.subarray(passage.from, passage.to))
  if (telling.filter((word) => near.has(article.ids[word] ?? -1)).length < telling.length * LEAST_EXACT) return null
  const source = numbers(passage).map((word) => stem(wordOf(index, word)))
  const there = new Set(source)
  const score = telling.filter((word) => there.has(stem(article.compared[word] ?? ''))).length / telling.length
  if (score < LEAST_TELLING) return null
  const said = words.map((word) => stem(article.compared[word] ?? ''))
  const shared = inOrder(source, said).map(({ quote, source, errors }) => ({
    quote: { from: quote.from + sentence.from, to: quote.to + sentence.from },
    source: { from: source.from + passage.from, to: source.to + passage.from },
    errors,
  }))
  const lengths = shared.map(({ quote }) => quote.to - quote.from)
  const isInOrder = lengths.reduce((sum, length) => sum + length, 0) >= words.length * LEAST_IN_ORDER
  return isInOrder && Math.max(...lengths) >= LEAST_RUN ? { score, shared } : null
}

const numbers = ({ from, to }: Stretch) => Array.from({ length: to - from }, (_, at) => from + at)
const wordOf = ({ text, starts, ends }: SourceIndex, word: number) => text.slice(starts[word], ends[word]).toLowerCase()

/** Every telling word votes for the passages it stands in, once each, and the more the rarer it is. */
function likeliestPassage(index: SourceIndex, article: ArticleWords, telling: readonly number[]): Stretch | undefined {
  const votes = new Map<number, number>()
  for (const id of new Set(telling.map((word) => article.ids[word] ?? -1))) {
    const places = placesOfWord(index, id)
    if (places.length === 0 || places.length > MOST_PLACES) continue
    for (const passage of new Set(Array.from(places, (place) => Math.floor(place / PASSAGE)))) {
      votes.set(passage, (votes.get(passage) ?? 0) + 1 / Math.log2(1 + places.length))
    }
  }
  let best: number | undefined
  let most = 0
  for (const [passage, sum] of votes) {
    const both = sum + (votes.get(passage + 1) ?? 0)
    if (both > most) [best, most] = [passage, both]
  }
  if (best === undefined) return undefined
  return { from: Math.max(0, best * PASSAGE - 10), to: Math.min(index.count, (best + 2) * PASSAGE + 10) }
}

function inOrder(source: string[], said: string[]): Piece[] {
  const pieces: Piece[] = []
  let [from, at] = [0, 0]
  for (const { added, removed, value } of diffArrays(source, said)) {
    if (!added && !removed) {
      const { length } = value
      pieces.push({ quote: { from: at, to: at + length }, source: { from, to: from + length }, errors: 0 })
    }
    if (!added) from += value.length
    if (!removed) at += value.length
  }
  return pieces
}
