import type { Span } from './span'

/** A sentence as the splitter finds it: a span inside one block, without the white space around it. */
export interface SentenceSpan extends Span {
  /** Index of its block in `Document.blocks`. */
  readonly block: number
}
