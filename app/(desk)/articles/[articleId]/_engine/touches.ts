import type { Span } from '@/lib/core/text/span'

/** A span of the text; a correction says which words it replaces. */
type Place = Span & { readonly expected?: string }

/** True when the two share a character, or what has no words of its own stands in or at the edge of the other. */
export const touches = (a: Place, b: Place) =>
  hasNoWords(a) || hasNoWords(b) ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end

/** An insertion, or a correction of the space or break between two sentences, which lies in neither. */
const hasNoWords = ({ start, end, expected = 'words' }: Place) => start === end || !/\S/.test(expected)
