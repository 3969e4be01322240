/** Half-open range of UTF-16 offsets: `text.slice(start, end)` is its content. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const lengthOf = (span: Span) => span.end - span.start

/** True when `outer` holds all of `inner`; touching ends count. */
export const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

/** True when the two share at least one character. */
export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Order of reading: by start, then the longer first, so that an outer span comes before what it holds. */
export const byPosition = (a: Span, b: Span) => a.start - b.start || b.end - a.end
