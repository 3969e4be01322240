import type { Edit } from '../revise/edit'
import type { Span } from '../text/span'

/** Where places of the old text stand in the new one. Every answer takes time logarithmic in the number of edits. */
export interface PositionMap {
  /** One offset. At an insertion it stays with the text `before` or `after` it; inside cut words it goes to that edge of what replaced them. */
  readonly position: (at: number, side: 'before' | 'after') => number
  /** What is left of a span, with what replaced words inside it. Edits that reach beyond it, and insertions at its edges, are outside. */
  readonly inner: (span: Span) => Span
  /** As `inner`, with the replacement of edits that reach beyond the span. */
  readonly outer: (span: Span) => Span
  /** Edits of the old text that share a place with the span, its edges included: indices from `first` up to, not with, `after`. */
  readonly touching: (span: Span) => { readonly first: number; readonly after: number }
}

/** The two offsets that can stand for one place, and whether it was cut out. */
interface Place {
  readonly low: number
  readonly high: number
  readonly isInside: boolean
}

/** Prepares edits (sorted, not overlapping) for many questions about positions. */
export function mapPositions(edits: readonly Edit[]): PositionMap {
  /** By how much the text before the edit of the same index has grown; one more for the end of the text. */
  const shifts = [0]
  for (const { start, end, replacement } of edits) {
    shifts.push((shifts.at(-1) ?? 0) + replacement.length - (end - start))
  }

  const place = (at: number): Place => {
    const after = firstWhere(edits.length, (index) => (edits[index]?.start ?? 0) >= at)
    const last = edits[after - 1]
    if (last && last.end > at) {
      const low = last.start + (shifts[after - 1] ?? 0)
      return { low, high: low + last.replacement.length, isInside: true }
    }
    const low = at + (shifts[after] ?? 0)
    let high = low
    for (let next = after; edits[next]?.end === at; next++) high += edits[next]?.replacement.length ?? 0
    return { low, high, isInside: false }
  }

  const between = (start: number, end: number): Span => ({ start: Math.min(start, end), end })
  return {
    position: (at, side) => (side === 'before' ? place(at).low : place(at).high),
    inner: (span) => between(place(span.start).high, place(span.end).low),
    outer: (span) => {
      const [start, end] = [place(span.start), place(span.end)]
      return between(start.isInside ? start.low : start.high, end.isInside ? end.high : end.low)
    },
    touching: (span) => ({
      first: firstWhere(edits.length, (index) => (edits[index]?.end ?? 0) >= span.start),
      after: firstWhere(edits.length, (index) => (edits[index]?.start ?? 0) > span.end),
    }),
  }
}

/** The first index up to `length` at which `isReached`, which never turns false again, holds. */
export function firstWhere(length: number, isReached: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReached(middle)) high = middle
    else low = middle + 1
  }
  return low
}
