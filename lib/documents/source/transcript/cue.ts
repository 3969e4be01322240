/** Words that are said or shown together, from one time to another. */
export interface Cue {
  /** Milliseconds from the start of the recording. */
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** What one person says on end. */
export interface Utterance {
  readonly text: string
  readonly speaker?: string
  readonly from?: number
  readonly to?: number
  /** Another person begins to speak here, or the same one after a mark of a new turn. */
  readonly isTurn?: boolean
  /** Reads on from the words before it, in one paragraph with them. */
  readonly goesOn?: boolean
}
