import { fragmentsOf, type ReadQuote } from '../read-quote'
import { placesOfWord, type SourceIndex } from '../source/index-source'
import { chainFragments, type Placeable } from './chain-fragments'
import type { Near } from './find-near'
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
/** Fragments that are looked for in the whole source, the longest; the others are looked for beside them. */
const MOST_LOOKED_FOR = 48
/** Fragments that are put in place over all the places of the anchor. */
const MOST_CHAINED = 1000
/** With more fragments than this nobody quotes. */
const MOST_TAKEN_APART = 24
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
  const stretches = fragmentsOf(quote)
  const [only] = stretches
  if (only && stretches.length === 1) {
    const places = placesOfFragment(index, ids.slice(only.from, only.to)).slice(0, MOST_ANCHORS)
    return places.map((place) => withCost([{ quote: only, source: place, errors: place.errors }], quote))
  }
  const fragments = stretches.map(({ from, to }): Placeable => {
    const pattern = ids.slice(from, to)
    return { from, to, pattern, places: [], mostErrors: quote.count < FEWEST_TO_CHANGE ? 0 : changedErrors(pattern) }
  })
  for (const at of byLength(fragments).slice(0, MOST_LOOKED_FOR)) {
    const fragment = fragments[at] as Placeable
    if (fragment.pattern.length < FEWEST_TO_CHANGE) break
    fragments[at] = { ...fragment, places: inOrder(placesOfFragment(index, fragment.pattern)) }
  }
  const anchor = anchorOf(index, fragments)
  const fixed = fragments[anchor] as Placeable
  const places = fixed.places.length > 0 ? fixed.places : inOrder(placesOfFragment(index, fixed.pattern))
  return places
    .slice(0, Math.max(2, Math.min(MOST_ANCHORS, Math.floor(MOST_CHAINED / fragments.length))))
    .map((place) => withCost(joinPieces(index, quote, chainFragments(index, quote, fragments, anchor, place)), quote))
}

/** Beside a neighbour few words may be changed too; of one or two, none. */
const changedErrors = (pattern: readonly number[]) => (pattern.length < 3 ? 0 : Math.floor(pattern.length / 2))

const byLength = (fragments: readonly Placeable[]): number[] =>
  [...fragments.keys()].sort((a, b) => (fragments[b]?.pattern.length ?? 0) - (fragments[a]?.pattern.length ?? 0))

const inOrder = (places: readonly Near[]) => [...places].sort((a, b) => a.from - b.from)

/** The fragment with words enough to be told from chance that stands at the fewest places; or else the one with the rarest word. */
function anchorOf(index: SourceIndex, fragments: readonly Placeable[]): number {
  const counted = fragments.map(({ places, pattern }, at) => {
    const rarest = pattern.reduce((least, id) => Math.min(least, placesOfWord(index, id).length), index.count)
    return { at, isLong: places.length > 0, places: places.length > 0 ? places.length : rarest }
  })
  const best = counted.reduce((a, b) => {
    if (a.isLong !== b.isLong) return a.isLong ? a : b
    if (a.places === 0 || b.places === 0) return b.places === 0 ? a : b
    return b.places < a.places ? b : a
  })
  return best.at
}

function takenApart(index: SourceIndex, quote: ReadQuote, ids: readonly number[]): Placement[] {
  const fragments = fragmentsOf(quote)
  if (fragments.length > MOST_TAKEN_APART) return []
  const pieces = fragments.flatMap(({ from, to }) =>
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
