import { overlaps } from '../text/span'
import { type Compared, comparePlacement } from './compare-placement'
import { cutBefore } from './cut-before'
import { placeQuote } from './place/place-quote'
import { type ReadQuote, readQuote } from './read-quote'
import { MATCHES, type Match, type MatchResult } from './result'
import { indexSource, type SourceIndex } from './source/index-source'

/** Places whose scores lie closer together than this are not told apart. */
const NEAR_TIE = 0.06
const MOST_ALTERNATIVES = 5

/**
 * Compares a quote with the source it may come from, and tells where it stands there, how well and with which words
 * changed. A source that many quotes are compared with is indexed once, by `indexSource`. Any two strings will do; what
 * stands nowhere is `not-found`.
 */
export function matchQuote(quote: string, source: string | SourceIndex): MatchResult {
  const index = typeof source === 'string' ? indexSource(source) : source
  const read = readQuote(quote)
  const results = [matchRead(index, read)]
  // Brackets and labels that the quote has with its source are words like others.
  if (quote.includes('[') && index.text.includes('[')) results.push(matchRead(index, readQuote(quote, 'literal')))
  if (quote.includes(':') && index.turns.length > 0) results.push(matchRead(index.withLabels(), read))
  return results.reduce((best, other) => (MATCHES.indexOf(other.match) < MATCHES.indexOf(best.match) ? other : best))
}

function matchRead(index: SourceIndex, quote: ReadQuote): MatchResult {
  const compared = placeQuote(index, quote).map((placement) => comparePlacement(index, quote, placement))
  compared.sort((a, b) => rank(b) - rank(a))
  const [best, ...others] = compared
  if (!best || best.match === 'not-found') return notFound(quote)
  const { match, score, spans, diff, speaker, stitched } = best
  const last = spans.at(-1)
  const alternatives = elsewhere([best, ...others.filter((other) => isTie(best, other))])
  return {
    match,
    score,
    cutBefore: last ? cutBefore(index, last.end) : null,
    spans,
    diff,
    speaker,
    stitched,
    alternatives: alternatives.map(({ match, score, spans, speaker }) => ({ match, score, spans, speaker })),
  }
}

const RANKS: Readonly<Record<Match, number>> = {
  verbatim: 0.03,
  typographic: 0.02,
  marked: 0.01,
  altered: 0,
  'not-found': -1,
}
const rank = ({ match, score }: Compared) => score + RANKS[match]

/** As good, or nearly: both without a change of words, or both with about as much of it. */
function isTie(best: Compared, other: Compared): boolean {
  if (other.match === 'not-found' || (other.match === 'altered') !== (best.match === 'altered')) return false
  return best.score - other.score <= NEAR_TIE
}

/** Without the first, and without what is the same place as one before it: two of one span each that share words. */
function elsewhere(places: readonly Compared[]): Compared[] {
  const kept: Compared[] = []
  for (const place of places) if (!kept.some((other) => isSamePlace(other, place))) kept.push(place)
  return kept.slice(1, 1 + MOST_ALTERNATIVES)
}

function isSamePlace({ spans }: Compared, other: Compared): boolean {
  const [first] = spans
  const [against] = other.spans
  if (spans.length === 1 && other.spans.length === 1) return !!first && !!against && overlaps(first, against)
  return JSON.stringify(spans) === JSON.stringify(other.spans)
}

function notFound({ text, core }: ReadQuote): MatchResult {
  const words = text.slice(core.start, core.end)
  return {
    match: 'not-found',
    score: 0,
    cutBefore: null,
    spans: [],
    diff: words ? [{ op: 'insert', text: words, kind: 'wording' }] : [],
    speaker: null,
    stitched: null,
    alternatives: [],
  }
}
