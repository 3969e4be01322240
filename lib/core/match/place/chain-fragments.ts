import type { Fragment, ReadQuote } from '../read-quote'
import type { SourceIndex } from '../source/index-source'
import { findNear, type Near } from './find-near'
import { FEWEST_TO_CHANGE } from './places-of-fragment'
import type { Piece, Stretch } from './stretch'

/** Words of the source that an insertion in brackets may stand for. */
export const MOST_REPLACED = 12
/** How far a few words may stand behind a gap; more words are looked for everywhere. */
const REACH_OF_FEW = 150
/** In a quote that has only a few words altogether. */
const REACH_IN_SHORT = 25
/** How far from a neighbour all words are compared, changed ones too. */
const MOST_NEARBY = REACH_OF_FEW

/** A fragment with its words as ids, and where it may stand, in the order of the source. */
export interface Placeable extends Fragment {
  readonly pattern: readonly number[]
  /** Empty as well for few words, which are looked for beside their neighbours. */
  readonly places: readonly Near[]
  /** Changed words with which it is still found beside a neighbour. */
  readonly mostErrors: number
}

/**
 * Where the fragments of a quote stand when the one numbered `anchor` stands at `place`: each the nearest behind the one
 * before it, within the reach of the mark between them, or before the one behind it. A long one that stands nowhere
 * there is taken from elsewhere. A fragment that is found nowhere has no piece.
 */
export function chainFragments(
  index: SourceIndex,
  quote: ReadQuote,
  fragments: readonly Placeable[],
  anchor: number,
  place: Near,
): Piece[] {
  const fixed = fragments[anchor]
  if (!fixed) return []
  const pieces = new Map<number, Piece>([[anchor, pieceOf(fixed, place)]])
  let end = place.to
  for (let at = anchor + 1; at < fragments.length; at++) {
    const fragment = fragments[at] as Placeable
    const next = nextPlace(index, fragment, end, reachOf(quote, fragment.from, fragment)) ?? elsewhere(fragment)
    if (!next) continue
    pieces.set(at, pieceOf(fragment, next))
    end = next.to
  }
  let start = place.from
  for (let at = anchor - 1; at >= 0; at--) {
    const fragment = fragments[at] as Placeable
    const before = placeBefore(index, fragment, start, reachOf(quote, fragment.to, fragment)) ?? elsewhere(fragment)
    if (!before) continue
    pieces.set(at, pieceOf(fragment, before))
    start = before.from
  }
  return [...pieces].sort(([a], [b]) => a - b).map(([, piece]) => piece)
}

const pieceOf = ({ from, to }: Fragment, { from: start, to: end, errors }: Near): Piece => ({
  quote: { from, to },
  source: { from: start, to: end },
  errors,
})

/** Words of the source that may lie between a fragment and its neighbour. */
function reachOf(quote: ReadQuote, link: number, { pattern }: Placeable): number {
  const kind = quote.links.get(link)?.kind
  if (kind === 'patch') return 1
  if (kind === 'insertion') return MOST_REPLACED
  if (quote.count < FEWEST_TO_CHANGE) return REACH_IN_SHORT
  return pattern.length < FEWEST_TO_CHANGE ? REACH_OF_FEW : Number.POSITIVE_INFINITY
}

function nextPlace({ ids, count }: SourceIndex, fragment: Placeable, end: number, reach: number): Near | undefined {
  const { places, pattern, mostErrors } = fragment
  const next = places[firstFrom(places, end)]
  if (next && next.from - end <= reach) return next
  const to = Math.min(count, end + Math.min(reach, MOST_NEARBY) + pattern.length)
  const nearby = { from: end, to }
  return exactWithin(ids, pattern, nearby, 1) ?? findNear(ids, pattern, nearby, mostErrors)[0]
}

function placeBefore({ ids }: SourceIndex, fragment: Placeable, start: number, reach: number): Near | undefined {
  const { places, pattern, mostErrors } = fragment
  let last = firstFrom(places, start - pattern.length + 1) - 1
  while (last >= 0 && (places[last]?.to ?? 0) > start) last--
  const before = places[last]
  if (before && start - before.to <= reach) return before
  const nearby = { from: Math.max(0, start - Math.min(reach, MOST_NEARBY) - pattern.length), to: start }
  return exactWithin(ids, pattern, nearby, -1) ?? findNear(ids, pattern, nearby, mostErrors).at(-1)
}

/** The first place in a window where a fragment stands word for word, or with a step of -1 the last. */
function exactWithin(
  ids: Int32Array,
  pattern: readonly number[],
  { from, to }: Stretch,
  step: 1 | -1,
): Near | undefined {
  const last = to - pattern.length
  for (let at = step > 0 ? from : last; from <= at && at <= last; at += step) {
    if (pattern.every((id, word) => ids[at + word] === id)) return { from: at, to: at + pattern.length, errors: 0 }
  }
  return undefined
}

/** The best place anywhere, out of order or out of reach. */
const elsewhere = ({ pattern, places }: Placeable): Near | undefined =>
  pattern.length < FEWEST_TO_CHANGE
    ? undefined
    : places.reduce<Near | undefined>((best, place) => (best && best.errors <= place.errors ? best : place), undefined)

/** Number of the first place that begins at or behind a word. */
function firstFrom(places: readonly Near[], word: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.from ?? 0) < word) low = middle + 1
    else high = middle
  }
  return low
}
