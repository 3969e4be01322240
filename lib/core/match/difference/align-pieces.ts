import { diffArrays } from 'diff'
import type { Piece } from '../place/stretch'

/**
 * One step through quote and source, by the numbers of their words. After a `jump` the source goes on elsewhere. Words of
 * the source that an insertion stands for are in no step.
 */
export type Step =
  | { readonly op: 'both'; readonly quote: number; readonly source: number }
  | { readonly op: 'put'; readonly quote: number }
  | { readonly op: 'cut'; readonly source: number }
  | { readonly op: 'jump' }

/** More changed words than this in one piece, and all of it is exchanged; it bounds the work. */
const MOST_CHANGES = 1500

interface Sides {
  /** Ids of the words of the quote; a word that the source does not have is below 0. */
  readonly quote: readonly number[]
  readonly source: Int32Array
}

/**
 * The pieces word by word, in the order of the quote. `bridges` tells whether the source words between two pieces are
 * what an insertion stands for.
 */
export function alignPieces(
  sides: Sides,
  pieces: readonly Piece[],
  bridges: (before: Piece, after: Piece) => boolean,
): Step[] {
  const steps: Step[] = []
  let quoteAt = 0
  let last: Piece | undefined
  const put = (to: number) => {
    for (; quoteAt < to; quoteAt++) steps.push({ op: 'put', quote: quoteAt })
  }
  for (const piece of pieces) {
    put(piece.quote.from)
    if (last && last.source.to !== piece.source.from && !bridges(last, piece)) steps.push({ op: 'jump' })
    for (const step of alignPiece(sides, piece)) steps.push(step)
    quoteAt = piece.quote.to
    last = piece
  }
  put(sides.quote.length)
  return steps
}

function alignPiece({ quote, source }: Sides, piece: Piece): Step[] {
  if (piece.errors === 0) return sameWords(piece)
  const from = Array.from(source.subarray(piece.source.from, piece.source.to))
  const to = quote.slice(piece.quote.from, piece.quote.to)
  const parts = diffArrays(from, to, { maxEditLength: MOST_CHANGES }) ?? [
    { removed: true, added: false, value: from },
    { removed: false, added: true, value: to },
  ]
  const steps: Step[] = []
  let [sourceAt, quoteAt] = [piece.source.from, piece.quote.from]
  for (const { added, removed, value } of parts) {
    for (const _ of value) {
      if (removed) steps.push({ op: 'cut', source: sourceAt++ })
      else if (added) steps.push({ op: 'put', quote: quoteAt++ })
      else steps.push({ op: 'both', quote: quoteAt++, source: sourceAt++ })
    }
  }
  return trimmed(trimmed(steps).reverse()).reverse()
}

const sameWords = ({ quote, source }: Piece): Step[] =>
  Array.from({ length: quote.to - quote.from }, (_, at) => ({
    op: 'both',
    quote: quote.from + at,
    source: source.from + at,
  }))

/** Words of the source at the edge of a piece that stand for no word of the quote were only beside it. */
function trimmed(steps: readonly Step[]): Step[] {
  const shared = steps.findIndex(({ op }) => op === 'both')
  const edge = shared < 0 ? steps.length : shared
  let cuts = 0
  let puts = 0
  for (const { op } of steps.slice(0, edge)) op === 'cut' ? cuts++ : puts++
  return steps.filter(({ op }, at) => at >= edge || op !== 'cut' || cuts-- <= puts)
}
