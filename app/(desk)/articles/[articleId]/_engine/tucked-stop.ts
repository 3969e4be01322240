import type { Span } from '@/lib/core/text/span'
import type { BlockSlice } from './types'

const MARK = /[”’"'»›]/u
const STOP = /[.,;:…]/u

/**
 * A span to be painted, with the stop that follows its closing quote mark. A face sets the stop below the mark: what is
 * painted for the one alone would cut the other in two.
 */
export function withTuckedStop(span: Span, { start, end, text }: Pick<BlockSlice, 'start' | 'end' | 'text'>): Span {
  const at = span.end - start
  const isTucked = span.end > start && span.end < end && MARK.test(text[at - 1] ?? '') && STOP.test(text[at] ?? '')
  return isTucked ? { start: span.start, end: span.end + 1 } : span
}
