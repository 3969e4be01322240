import type { Piece } from './place/stretch'
import type { ReadQuote } from './read-quote'
import type { Stitched } from './result'
import { type SourceIndex, turnAt } from './source/index-source'

/** Words between two parts of a quote from which on they are from distant sentences, mark or no mark. */
const FAR = 60

/** What speaks against putting the parts of a quote together, the gravest first; null when nothing does. */
export function stitched(index: SourceIndex, quote: ReadQuote, pieces: readonly Piece[]): Stitched | null {
  const joints = pieces.slice(1).map((piece, at) => ({ before: pieces[at] as Piece, piece }))
  const isAny = (holds: (joint: { readonly before: Piece; readonly piece: Piece }) => boolean) => joints.some(holds)
  if (isAny(({ before, piece }) => piece.source.from < before.source.to)) return 'out-of-order'
  if (isAny(({ before, piece }) => !isAllowed(quote, before, piece))) return 'unmarked'
  if (new Set(pieces.flatMap(({ source }) => speakersOf(index, source))).size > 1) return 'speakers'
  return isAny(({ before, piece }) => piece.source.from - before.source.to > FAR) ? 'far' : null
}

/** True when a mark stands between the two, or nothing is left out. */
function isAllowed({ links }: ReadQuote, before: Piece, piece: Piece): boolean {
  if (before.source.to === piece.source.from) return true
  for (let word = before.quote.to; word <= piece.quote.from; word++) if (links.has(word)) return true
  return false
}

const speakersOf = (index: SourceIndex, { from, to }: { readonly from: number; readonly to: number }): string[] =>
  [from, to - 1].flatMap((word) => turnAt(index, index.starts[word] ?? 0)?.speaker.text ?? [])
