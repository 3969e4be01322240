import type { Span } from '../../text/span'

export type MarkWidth = 'double' | 'single'
/** `typed`: two apostrophes or backticks in the place of a double mark, as old typesetting wrote it. */
export type MarkStyle = 'straight' | 'curly' | 'low' | 'guillemet' | 'typed'
export type MarkSide = 'open' | 'close'

/** One quote mark as it is used; apostrophes, elisions and signs of measure are none. */
export interface QuoteMark extends Span {
  /** Its index in `Words`. */
  readonly token: number
  readonly width: MarkWidth
  readonly style: MarkStyle
  /** The side it is used for, which need not be the one it is drawn for. */
  readonly side: MarkSide
  /** True when it is drawn for the other side: `“so“`. */
  readonly isTurned: boolean
  /** Index of its partner in the list of marks; null when it was opened and never closed, or closed and never opened. */
  readonly partner: number | null
}

/** What stands between two quote marks, marks included. Never longer than its paragraph. */
export interface Quotation extends Span {
  /** Index of the opening mark. */
  readonly open: number
  /** Index of the closing mark; null when there is none: then it ends with its paragraph. */
  readonly close: number | null
  /** Index of its paragraph, counted from 0. */
  readonly paragraph: number
  /** 0 outside of all other quotations. */
  readonly depth: number
  /** True when the next paragraph opens its quote marks again and goes on. */
  readonly goesOn: boolean
  /** True when it goes on from the paragraph before. */
  readonly isContinued: boolean
}

/** All quote marks of a text and what they hold, in reading order. */
export interface QuoteMarks {
  readonly marks: readonly QuoteMark[]
  readonly quotations: readonly Quotation[]
}
