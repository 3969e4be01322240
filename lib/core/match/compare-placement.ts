import type { Span } from '../text/span'
import { alignPieces, type Step } from './difference/align-pieces'
import { type Difference, tellDifference } from './difference/tell-difference'
import { MOST_REPLACED } from './place/chain-fragments'
import type { Placement } from './place/place-quote'
import type { Piece } from './place/stretch'
import type { ReadQuote } from './read-quote'
import type { Match, QuotePlace, QuoteStep, Stitched } from './result'
import { endsSentence } from './source/ends-sentence'
import { type SourceIndex, turnAt } from './source/index-source'
import { stitched } from './stitched'
import { isOfGrammar } from './words/telling-words'

/** Less of the wording shared than this, and the quote is not from there. */
const LEAST_SCORE = 0.55
/** The same, by weight: `there is going to be a` is no place for `there is going to be a flood of letters`. */
const LEAST_WEIGHT = 0.5
const WEIGHT_OF_GRAMMAR = 0.4

/** A quote laid beside one place of its source. */
export interface Compared extends QuotePlace, Pick<Difference, 'diff'> {
  readonly stitched: Stitched | null
}

export function comparePlacement(index: SourceIndex, quote: ReadQuote, { pieces }: Placement): Compared {
  const ids = quote.compared.map((word) => index.vocabulary.get(word) ?? -1)
  const bridges = (before: Piece, after: Piece) =>
    after.source.from >= before.source.to &&
    after.source.from - before.source.to <= MOST_REPLACED &&
    (quote.links.get(after.quote.from)?.kind ?? 'gap') !== 'gap'
  const steps = alignPieces({ quote: ids, source: index.ids }, pieces, bridges, (word) => endsSentence(index, word))
  const { spans, diff, shared, changed } = tellDifference(index, quote, steps)
  const joint = stitched(index, quote, pieces)
  const score = shared === 0 ? 0 : shared / (shared + changed)
  return {
    match: score < LEAST_SCORE || weightOfShared(quote, steps) < LEAST_WEIGHT ? 'not-found' : labelOf(diff, joint),
    score,
    spans,
    diff,
    speaker: speakerAt(index, spans[0]),
    stitched: joint,
  }
}

const speakerAt = (index: SourceIndex, span: Span | undefined) =>
  span ? (turnAt(index, span.start)?.speaker ?? null) : null

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
