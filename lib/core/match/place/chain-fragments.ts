import type { Fragment, ReadQuote } from '../read-quote'
import type { SourceIndex } from '../source/index-source'
import { findNear, type Near } from './find-near'
import { FEWEST_TO_CHANGE } from './places-of-fragment'
import type { Piece } from './stretch'

/** Words of the source that an insertion in brackets may stand for. */
export const MOST_REPLACED = 12
/** How far a few words may stand behind a gap; more words are looked for everywhere. */
const REACH_OF_FEW = 150
/** In a quote that has only a few words altogether. */
const REACH_IN_SHORT = 25
/** How far behind a gap changed words are looked for. */
const REACH_OF_CHANGED = 60

/** A fragment with its words as ids, and all places where it may stand, in the order of the source. */
export interface Placeable extends Fragment {
  readonly pattern: readonly number[]
  readonly places: readonly Near[]
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
  const { places, pattern } = fragment
  const next = places[firstFrom(places, end)]
  if (next && next.from - end <= reach) return next
  const most = changedErrors(fragment)
  const to = Math.min(count, end + Math.min(reach, REACH_OF_CHANGED) + pattern.length + most)
  return most > 0 ? findNear(ids, pattern, { from: end, to }, most)[0] : undefined
}

function placeBefore({ ids }: SourceIndex, fragment: Placeable, start: number, reach: number): Near | undefined {
  const { places, pattern } = fragment
  let last = firstFrom(places, start - pattern.length + 1) - 1
  while (last >= 0 && (places[last]?.to ?? 0) > start) last--
  const before = places[last]
  if (before && start - before.to <= reach) return before
  const most = changedErrors(fragment)
  const from = Math.max(0, start - Math.min(reach, REACH_OF_CHANGED) - pattern.length - most)
  return most > 0 ? findNear(ids, pattern, { from, to: start }, most).at(-1) : undefined
}

/** Beside a neighbour that is found, few words may be changed too. */
const changedErrors = ({ pattern, places }: Placeable) =>
  places.some(({ errors }) => errors === 0) && pattern.length < FEWEST_TO_CHANGE ? 0 : Math.floor(pattern.length / 2)

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
