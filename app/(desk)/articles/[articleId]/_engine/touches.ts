import type { Span } from '@/lib/core/text/span'

/** True when the two share a character, or an insertion stands in or at the edge of the other. */
export const touches = (a: Span, b: Span) =>
  a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end
