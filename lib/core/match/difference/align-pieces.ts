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
 * what an insertion stands for, `endsSentence` whether a sentence of the source ends with a word.
 */
export function alignPieces(
  sides: Sides,
  pieces: readonly Piece[],
  bridges: (before: Piece, after: Piece) => boolean,
  endsSentence: (word: number) => boolean,
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
    for (const step of trimmed(alignPiece(sides, piece), endsSentence)) steps.push(step)
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
  return steps
}

const sameWords = ({ quote, source }: Piece): Step[] =>
  Array.from({ length: quote.to - quote.from }, (_, at) => ({
    op: 'both',
    quote: quote.from + at,
    source: source.from + at,
  }))

/**
 * Without the words of the source at either edge of a piece that stand for none of the quote: more than the quote has
 * there, or those of another sentence.
 */
function trimmed(steps: readonly Step[], endsSentence: (word: number) => boolean): readonly Step[] {
  const first = steps.findIndex(({ op }) => op === 'both')
  if (first < 0) return steps.filter(({ op }) => op !== 'cut')
  const last = steps.findLastIndex(({ op }) => op === 'both')
  if (first === 0 && last === steps.length - 1) return steps
  const before = keptCuts(steps.slice(0, first).reverse(), endsSentence).reverse()
  const behind = keptCuts(steps.slice(last + 1), (word) => endsSentence(word - 1))
  return [...before, ...steps.slice(first, last + 1), ...behind]
}

/** From the inside outwards: as many cut words as there are words put in, up to where a sentence ends. */
function keptCuts(steps: readonly Step[], isBeyond: (word: number) => boolean): Step[] {
  let allowed = steps.filter(({ op }) => op === 'put').length
  return steps.filter((step) => {
    if (step.op !== 'cut') return true
    if (isBeyond(step.source)) allowed = 0
    return allowed-- > 0
  })
}
