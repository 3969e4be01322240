import type { Edit } from './edit'

/**
 * The first edit that cannot stand together with `candidate`: both change the same words, or both put words in at one
 * place, so that nobody could say which come first. Neighbours that only touch can stand together.
 */
export const findOverlap = <E extends Edit>(edits: readonly E[], candidate: Edit): E | undefined =>
  edits.find((edit) => {
    if (edit.start === candidate.start && edit.end === candidate.end) return true
    return edit.start < candidate.end && candidate.start < edit.end
  })
