import type { Edit } from '../../../core/revise/edit'
import type { Span } from '../../../core/text/span'

/** A change to the text that was read from a file, with who made it and when. */
export interface FileChange extends Edit {
  readonly author: string
  /** ISO 8601. */
  readonly date: string
}

/** A message of a thread. */
export interface FileComment {
  readonly author: string
  /** ISO 8601. */
  readonly date: string
  readonly text: string
}

/** What was said on words of the text that was read from a file, the oldest first. */
export interface FileThread extends Span {
  readonly comments: readonly FileComment[]
  readonly isResolved: boolean
}
