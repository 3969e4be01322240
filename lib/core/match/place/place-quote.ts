import { fragmentsOf, type ReadQuote } from '../read-quote'
import type { SourceIndex } from '../source/index-source'
import { chainFragments, type Placeable } from './chain-fragments'
import { joinPieces } from './join-pieces'
import { FEWEST_TO_CHANGE, placesOfFragment } from './places-of-fragment'
import { splitFragment } from './split-fragment'
import { type Piece, wordsIn } from './stretch'

/** Where the words of a quote stand, in the order of the quote. Words in no piece stand nowhere. */
export interface Placement {
  readonly pieces: readonly Piece[]
  /** Errors, words that stand nowhere, and a little for each jump: the lower, the likelier. */
  readonly cost: number
}

/** Places of the anchor that are tried; a quote that stands at more is told with these. */
const MOST_ANCHORS = 40
const MOST_PLACEMENTS = 6
/** Errors for each word up to which a place is not doubted. */
const FEW_ERRORS = 0.2
/** What a jump costs without a mark that allows it, in errors. */
const UNMARKED_JUMP = 1.5
const OUT_OF_ORDER = 3

/** Where a quote may come from in a source, the likeliest first. Empty when it stands nowhere. */
export function placeQuote(index: SourceIndex, quote: ReadQuote): Placement[] {
  const ids = quote.compared.map((word) => index.vocabulary.get(word) ?? -1)
  if (ids.length === 0 || ids.every((id) => id < 0)) return []
  const found = placed(index, quote, ids)
  const best = found[0]
  const isDoubtful = !best || best.cost > ids.length * FEW_ERRORS
  if (isDoubtful && ids.length >= FEWEST_TO_CHANGE) found.push(...takenApart(index, quote, ids))
  return found.sort((a, b) => a.cost - b.cost).slice(0, MOST_PLACEMENTS)
}

function placed(index: SourceIndex, quote: ReadQuote, ids: readonly number[]): Placement[] {
  const fragments: Placeable[] = fragmentsOf(quote).map(({ from, to }) => {
    const pattern = ids.slice(from, to)
    return { from, to, pattern, places: inOrder(placesOfFragment(index, pattern)) }
  })
  const anchor = anchorOf(fragments)
  const places = fragments[anchor]?.places ?? []
  const anchors = places.length > MOST_ANCHORS ? places.slice(0, MOST_ANCHORS) : places
  return anchors.map((place) => {
    const pieces =
      fragments.length === 1
        ? [{ quote: { from: 0, to: ids.length }, source: place, errors: place.errors }]
        : chainFragments(index, quote, fragments, anchor, place)
    return withCost(joinPieces(index, quote, pieces), quote)
  })
}

const inOrder = (places: ReturnType<typeof placesOfFragment>) => [...places].sort((a, b) => a.from - b.from)

/** The fragment that stands at the fewest places; of those with words enough to be told from chance, if there are any. */
function anchorOf(fragments: readonly Placeable[]): number {
  let best = -1
  for (const [at, { pattern, places }] of fragments.entries()) {
    if (places.length === 0) continue
    const against = fragments[best]
    if (!against) best = at
    else {
      const isLong = pattern.length >= FEWEST_TO_CHANGE
      const isLongAgainst = against.pattern.length >= FEWEST_TO_CHANGE
      if (isLong !== isLongAgainst ? isLong : places.length < against.places.length) best = at
    }
  }
  return best
}

function takenApart(index: SourceIndex, quote: ReadQuote, ids: readonly number[]): Placement[] {
  const pieces = fragmentsOf(quote).flatMap(({ from, to }) =>
    splitFragment(index, ids.slice(from, to)).map((piece) => ({
      ...piece,
      quote: { from: piece.quote.from + from, to: piece.quote.to + from },
    })),
  )
  return pieces.length > 0 ? [withCost(joinPieces(index, quote, pieces), quote)] : []
}

function withCost(pieces: readonly Piece[], quote: ReadQuote): Placement {
  let cost = quote.count
  for (const [at, piece] of pieces.entries()) {
    cost += piece.errors - wordsIn(piece.quote)
    const before = pieces[at - 1]
    if (!before) continue
    const skipped = piece.source.from - before.source.to
    if (skipped < 0) cost += OUT_OF_ORDER
    else if (!quote.links.has(piece.quote.from)) cost += UNMARKED_JUMP
    cost += Math.log2(1 + Math.abs(skipped)) / 50
  }
  return { pieces, cost }
}
