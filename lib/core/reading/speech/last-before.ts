import type { Span } from '../../text/span'

/** Index of the last of the spans that ends at or before an offset; -1 when there is none. The spans are in order and apart. */
export function lastBefore(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
