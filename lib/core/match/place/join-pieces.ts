import type { ReadQuote } from '../read-quote'
import type { Piece } from './stretch'

/** Words left out without a mark that are still shown as left out; with more of them the quote is put together from two places. */
const MOST_LEFT_OUT = 30

/**
 * Pieces that follow each other without a mark between them and stand close together are one: what lies between is an
 * omission or an exchange. Pieces around a gap are one when nothing is left out.
 */
export function joinPieces(quote: ReadQuote, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isLinked = last && hasLink(quote, last.quote.to, piece.quote.from)
    const skipped = last ? piece.source.from - last.source.to : -1
    if (last && !isLinked && skipped >= 0 && skipped <= MOST_LEFT_OUT) {
      const between = piece.quote.from - last.quote.to
      joined[joined.length - 1] = {
        quote: { from: last.quote.from, to: piece.quote.to },
        source: { from: last.source.from, to: piece.source.to },
        errors: last.errors + piece.errors + Math.max(between, skipped),
      }
    } else joined.push(piece)
  }
  return joined
}

function hasLink({ links }: ReadQuote, from: number, to: number): boolean {
  for (let before = from; before <= to; before++) if (links.has(before)) return true
  return false
}
