/**
 * How fast quotes are compared with long sources, on invented news.
 *
 *     npx tsx bench/match.ts
 *
 * Times are milliseconds of processor time on all threads, the best of several rounds. A source is indexed once, and then
 * compared with fifty quotes: as they are, with a word changed, with a gap, put together from two places, from nowhere.
 * `twice` is what a source twice as long takes: 2.0 is linear.
 */
import { matchQuote } from '@/lib/core/match/match-quote'
import { indexSource, type SourceIndex } from '@/lib/core/match/source/index-source'
import { findUnmarked } from '@/lib/core/match/unmarked/find-unmarked'
import { HOSTILE, newsText } from './news-text'
import { processorTime } from './processor-time'

/** About 100,000 words. */
const UNITS = 620_000
const QUOTES = 50
const SOURCES = 20

/** From sentences of the source, each in its own way. */
function quotesFrom(text: string): string[] {
  const sentences = text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.length > 60)
  const at = (number: number) => sentences[Math.floor((number * sentences.length) / QUOTES)] ?? ''
  const changed = [
    (sentence: string) => sentence,
    (sentence: string) => sentence.replace(/\d+/, '17').replace(/ was | said /, ' is '),
    (sentence: string) => `${sentence.slice(0, 25)} … ${sentence.slice(50)}`,
    (sentence: string, number: number) => `${sentence} ${at(QUOTES - number)}`,
    (sentence: string) => sentence.split(' ').reverse().join(' '),
  ]
  return Array.from({ length: QUOTES }, (_, number) => changed[number % changed.length]?.(at(number), number) ?? '')
}

const compareAll = (index: SourceIndex, quotes: readonly string[]) => quotes.map((quote) => matchQuote(quote, index))
const line = (what: string, took: number, twice?: number) =>
  console.log(
    `  ${what.padEnd(58)} ${took.toFixed(1).padStart(9)} ms ${twice ? (twice / took).toFixed(2).padStart(6) : ''}`,
  )

const [text, longer] = [newsText(UNITS), newsText(2 * UNITS)]
const quotes = quotesFrom(text)
const [index, longerIndex] = [indexSource(text), indexSource(longer)]
console.log(`A source of ${index.count} words, ${QUOTES} quotes${''.padEnd(37)} twice`)
line(
  'index',
  processorTime(() => indexSource(text)),
  processorTime(() => indexSource(longer)),
)
line(
  'compare',
  processorTime(() => compareAll(index, quotes)),
  processorTime(() => compareAll(longerIndex, quotes)),
)
line(
  'index and compare',
  processorTime(() => compareAll(indexSource(text), quotes)),
)
const sources = Array.from({ length: SOURCES }, (_, number) => newsText(UNITS + number))
line(
  `${SOURCES} such sources`,
  processorTime(() => sources.map((source) => compareAll(indexSource(source), quotes))),
)
const article = newsText(20_000)
line(
  'words of the source in an article without marks',
  processorTime(() => findUnmarked(article, [], index)),
)
console.log('Hostile sources and quotes, of 620,000 and of 6,200 units')
for (const [name, unit] of Object.entries(HOSTILE)) {
  const [source, quote] = [unit.repeat(UNITS / unit.length), unit.repeat(6200 / unit.length)]
  line(
    name,
    processorTime(() => matchQuote(`${quote} and then no more`, indexSource(source))),
  )
}
