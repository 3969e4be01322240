import type { SourceIndex } from '../source/index-source'
import { commonRuns } from './common-runs'
import { findNear } from './find-near'
import { FEWEST_TO_CHANGE, placesOfFragment } from './places-of-fragment'
import type { Piece, Stretch } from './stretch'
import { wordsIn } from './stretch'

/** A fragment is taken apart so often at most. */
const MOST_SPLITS = 12
/** Errors for each word that a part may have to be taken whole. */
const FEW_ERRORS = 0.25

/**
 * Takes a fragment apart that stands nowhere as a whole: the longest stretch that the source has word for word, then what
 * is left of it and what is right of it, each where it stands best. Words that stand nowhere are in no piece. In the
 * order of the fragment, which need not be that of the source.
 */
export function splitFragment(index: SourceIndex, pattern: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  const rest: { readonly part: Stretch; readonly left?: Piece; readonly right?: Piece }[] = [
    { part: { from: 0, to: pattern.length } },
  ]
  for (let splits = 0; splits < MOST_SPLITS; splits++) {
    const next = rest.shift()
    if (!next) break
    const { part, left, right } = next
    const words = pattern.slice(part.from, part.to)
    const whole = nearBy(index, words, left, right) ?? (left || right ? anywhere(index, words) : undefined)
    const run = whole ? undefined : longestRun(index, words)
    const piece = moved(whole ?? run, part.from)
    if (!piece) continue
    pieces.push(piece)
    if (piece.quote.from > part.from)
      rest.push({ part: { from: part.from, to: piece.quote.from }, ...(left ? { left } : {}), right: piece })
    if (piece.quote.to < part.to)
      rest.push({ part: { from: piece.quote.to, to: part.to }, left: piece, ...(right ? { right } : {}) })
  }
  return pieces.sort((a, b) => a.quote.from - b.quote.from)
}

/** Right behind the piece before it, or right before the piece behind it. */
function nearBy({ ids, count }: SourceIndex, words: readonly number[], left?: Piece, right?: Piece): Piece | undefined {
  const reach = words.length + 4
  const most = Math.floor(words.length / 2)
  const behind =
    left && findNear(ids, words, { from: left.source.to, to: Math.min(count, left.source.to + reach) }, most)[0]
  const before =
    right && findNear(ids, words, { from: Math.max(0, right.source.from - reach), to: right.source.from }, most).at(-1)
  const best = !behind || (before && before.errors < behind.errors) ? before : behind
  return best && { quote: { from: 0, to: words.length }, source: best, errors: best.errors }
}

function anywhere(index: SourceIndex, words: readonly number[]): Piece | undefined {
  if (words.length < FEWEST_TO_CHANGE) return undefined
  const [best] = placesOfFragment(index, words)
  if (!best || best.errors > words.length * FEW_ERRORS) return undefined
  return { quote: { from: 0, to: words.length }, source: best, errors: best.errors }
}

function longestRun(index: SourceIndex, words: readonly number[]): Piece | undefined {
  const [longest] = commonRuns(index, words)
  return longest && wordsIn(longest.quote) >= FEWEST_TO_CHANGE ? longest : undefined
}

const moved = (piece: Piece | undefined, by: number): Piece | undefined =>
  piece && { ...piece, quote: { from: piece.quote.from + by, to: piece.quote.to + by } }
