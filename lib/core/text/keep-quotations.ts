import { findQuotations } from './find-quotations'
import type { Span } from './span'

/** Joins sentences that end inside a quotation with what follows, up to the end of the sentence that closes it. */
export function keepQuotations(text: string, sentences: readonly Span[]): Span[] {
  const quotations = findQuotations(text)
  const kept: { start: number; end: number }[] = []
  let next = 0
  let inside = false
  for (const { start, end } of sentences) {
    const last = kept.at(-1)
    if (last && inside) last.end = end
    else kept.push({ start, end })
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next++
    inside = (quotations[next]?.start ?? Number.POSITIVE_INFINITY) < end
  }
  return kept
}
