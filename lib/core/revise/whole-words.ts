import type { Edit } from './edit'
import { minimalEdits } from './minimal-edit'

/**
 * Edits as people typed them, each reduced to the words it really changes, so that marks and sentences around those
 * words stay. An edit may become several, or none; each keeps what else the one it comes from carries.
 */
export const inWholeWords = <E extends Edit>(text: string, edits: readonly E[]): E[] =>
  edits.flatMap((edit) =>
    minimalEdits(text.slice(edit.start, edit.end), edit.replacement, edit.start).map((part) => ({ ...edit, ...part })),
  )
