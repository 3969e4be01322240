import type { Span } from '../text/span'

/** Replace `text.slice(start, end)` by `replacement`. Lists of edits are sorted by start and never overlap. */
export interface Edit extends Span {
  readonly replacement: string
}

/** One step of a difference: words kept, cut or put in. Joined without the inserts it is the old text, without the deletes the new. */
export interface DiffStep {
  readonly op: 'equal' | 'insert' | 'delete'
  readonly text: string
}
