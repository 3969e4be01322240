import type { Span } from '../text/span'

/** How far the words around an anchor reach, in UTF-16 units. */
export const CONTEXT = 32

/** An anchor that can be found again in other text: where it stood, its words, and the words around it. */
export interface Selector extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Describes a span of a text. The context is at most 32 units on each side, fewer at the edges of the text, and holds no half of a surrogate pair. */
export function selectorFor(text: string, { start, end }: Span): Selector {
  const from = Math.max(0, start - CONTEXT)
  const to = Math.min(text.length, end + CONTEXT)
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(isInsidePair(text, from) ? Math.min(from + 1, start) : from, start),
    suffix: text.slice(end, isInsidePair(text, to) ? Math.max(to - 1, end) : to),
  }
}

/** True when the offset stands between the two halves of a surrogate pair. */
export const isInsidePair = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff
