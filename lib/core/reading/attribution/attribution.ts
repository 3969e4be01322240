import type { Span } from '../../text/span'
import type { Mention } from '../reading'

/** Words that credit something to somebody within one sentence: `Jane Poe said on Monday`, `according to officials`. */
export interface Attribution {
  /** From the speaker to the cue with what belongs to them (`Poe said on Monday`), without the content. */
  readonly span: Span
  readonly cue: Mention
  /** null: passive or headless (`it was said that`, `Asked whether`). */
  readonly speaker: Mention | null
  /**
   * The credited words in this sentence in reading order, quotations with their marks included: none when they stand in
   * another sentence or nowhere, two when the attribution interrupts them.
   */
  readonly content: readonly Span[]
  /** Where the attribution stands to its content: before it, after it, between two parts of it. Without content: where it would be sought. */
  readonly position: 'before' | 'after' | 'between'
}
