import { covers, type Span } from '../../text/span'
import type { Finding } from '../reading'
import type { FindingKind } from './kinds'

/** A finding on a span. Of the related ones only their offsets are kept. */
export const report = (code: FindingKind, span: Span, message: string, related: readonly Span[] = []): Finding => ({
  code,
  start: span.start,
  end: span.end,
  message,
  related: related.map(({ start, end }) => ({ start, end })),
})

/** The span among spans in order and apart from each other that holds the offset. Logarithmic. */
export function spanAt<Kind extends Span>(spans: readonly Kind[], offset: number): Kind | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  const found = spans[low]
  return found && covers(found, { start: offset, end: offset + 1 }) ? found : undefined
}
