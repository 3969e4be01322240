import { overlaps } from '../text/span'
import { cutBefore } from './cut-before'
import { alignPieces, type Step } from './difference/align-pieces'
import { type Difference, tellDifference } from './difference/tell-difference'
import { MOST_REPLACED } from './place/chain-fragments'
import { type Placement, placeQuote } from './place/place-quote'
import type { Piece } from './place/stretch'
import { type ReadQuote, readQuote } from './read-quote'
import type { Match, MatchResult, QuotePlace, QuoteStep, Stitched } from './result'
import { endsSentence } from './source/ends-sentence'
import { indexSource, type SourceIndex, turnAt } from './source/index-source'
import { stitched } from './stitched'
import { isOfGrammar } from './words/telling-words'

/** Less of the wording shared than this, and the quote is not from there. */
const LEAST_SCORE = 0.55
/** The same, by weight: `there is going to be a` is no place for `there is going to be a flood of letters`. */
const LEAST_WEIGHT = 0.5
const WEIGHT_OF_GRAMMAR = 0.4
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
  const compared = placeQuote(index, read).map((placement) => compare(index, read, placement))
  compared.sort((a, b) => rank(b) - rank(a))
  const [best, ...others] = compared
  if (!best || best.match === 'not-found') return notFound(read)
  const alternatives = elsewhere([best, ...others.filter((other) => isTie(best, other))])
  const { match, score, spans, speaker, diff } = best
  const last = spans.at(-1)
  return {
    match,
    score,
    cutBefore: last ? cutBefore(index, last.end) : null,
    spans,
    diff,
    speaker,
    stitched: best.stitched,
    alternatives: alternatives.map(({ match, score, spans, speaker }) => ({ match, score, spans, speaker })),
  }
}

interface Compared extends QuotePlace, Pick<Difference, 'diff'> {
  readonly pieces: readonly Piece[]
  readonly stitched: Stitched | null
}

function compare(index: SourceIndex, quote: ReadQuote, { pieces }: Placement): Compared {
  const ids = quote.compared.map((word) => index.vocabulary.get(word) ?? -1)
  const bridges = (before: Piece, after: Piece) =>
    after.source.from >= before.source.to &&
    after.source.from - before.source.to <= MOST_REPLACED &&
    (quote.links.get(after.quote.from)?.kind ?? 'gap') !== 'gap'
  const steps = alignPieces({ quote: ids, source: index.ids }, pieces, bridges, (word) => endsSentence(index, word))
  const { spans, diff, shared, changed } = tellDifference(index, quote, steps)
  const joint = stitched(index, quote, pieces)
  const score = shared === 0 ? 0 : shared / (shared + changed)
  const first = spans[0]
  return {
    match: score < LEAST_SCORE || weightOfShared(quote, steps) < LEAST_WEIGHT ? 'not-found' : labelOf(diff, joint),
    score,
    spans,
    diff,
    speaker: first ? (turnAt(index, first.start)?.speaker ?? null) : null,
    pieces,
    stitched: joint,
  }
}

/** Share of the words of a quote that its source has, 0 to 1; those that only hold others together weigh less. */
function weightOfShared({ compared }: ReadQuote, steps: readonly Step[]): number {
  const weightOf = (word: string) => (isOfGrammar(word) ? WEIGHT_OF_GRAMMAR : 1)
  const there = compared.reduce((sum, word) => sum + weightOf(word), 0)
  const shared = steps.reduce((sum, step) => (step.op === 'both' ? sum + weightOf(compared[step.quote] ?? '') : sum), 0)
  return there === 0 ? 0 : shared / there
}

function labelOf(diff: readonly QuoteStep[], joint: Stitched | null): Match {
  const kinds = new Set(diff.flatMap(({ kind }) => kind ?? []))
  const isWording = [...kinds].some((kind) => kind !== 'typographic' && kind !== 'marked')
  if (isWording || joint === 'out-of-order' || joint === 'unmarked') return 'altered'
  if (kinds.has('marked')) return 'marked'
  return kinds.has('typographic') ? 'typographic' : 'verbatim'
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
