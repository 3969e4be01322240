import type { ReadQuote } from '../read-quote'
import { endsSentence } from '../source/ends-sentence'
import type { SourceIndex } from '../source/index-source'
import type { Piece } from './stretch'

/** Words left out without a mark that are still shown as left out; with more of them the quote is put together from two places. */
const MOST_LEFT_OUT = 30

/**
 * Pieces that follow each other without a mark between them and stand close together are one: what lies between is an
 * omission or an exchange. Where whole sentences are left out they stay apart.
 */
export function joinPieces(index: SourceIndex, quote: ReadQuote, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (!last || !isOnePiece(index, quote, last, piece)) joined.push(piece)
    else {
      const [between, skipped] = [piece.quote.from - last.quote.to, piece.source.from - last.source.to]
      joined[joined.length - 1] = {
        quote: { from: last.quote.from, to: piece.quote.to },
        source: { from: last.source.from, to: piece.source.to },
        errors: last.errors + piece.errors + Math.max(between, Math.min(skipped, 1 + skipped / 10)),
      }
    }
  }
  return joined
}

function isOnePiece(index: SourceIndex, { links }: ReadQuote, last: Piece, piece: Piece): boolean {
  for (let before = last.quote.to; before <= piece.quote.from; before++) if (links.has(before)) return false
  const skipped = piece.source.from - last.source.to
  if (skipped < 0 || skipped > MOST_LEFT_OUT) return false
  const areSentences = endsSentence(index, last.source.to - 1) && endsSentence(index, piece.source.from - 1)
  return skipped === 0 || piece.quote.from > last.quote.to || !areSentences
}
