import type { Span } from '../../text/span'

/** Index of the first span that ends behind the offset, among spans in order and apart from each other. Logarithmic. */
export function indexAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The one of such spans that holds the offset. */
export function spanAt<Kind extends Span>(spans: readonly Kind[], offset: number): Kind | undefined {
  const found = spans[indexAfter(spans, offset)]
  return found && found.start <= offset ? found : undefined
}
