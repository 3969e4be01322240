import type { Phrase } from './subject'

/** An attribution within one sentence, in units. `next` is the first unit that no longer belongs to it or its content. */
export interface Frame {
  readonly from: number
  readonly to: number
  readonly cue: Phrase
  readonly speaker: Phrase | null
  readonly content: readonly Phrase[]
  readonly position: 'before' | 'after' | 'between'
  readonly next: number
}
