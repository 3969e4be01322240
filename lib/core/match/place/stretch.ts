/** Words `[from, to)` of a source or of a quote. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A stretch of the quote and the stretch of the source that it is compared with. */
export interface Piece {
  readonly quote: Stretch
  readonly source: Stretch
  /** Words put in, left out or exchanged between the two. */
  readonly errors: number
}

export const wordsIn = ({ from, to }: Stretch) => to - from
export const overlap = (a: Stretch, b: Stretch) => a.from < b.to && b.from < a.to
