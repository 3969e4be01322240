import type { StoredAnnotation } from '../../data/annotations'
import type { StoredComment } from '../../data/comments'
import type { StoredCorrection } from '../../data/corrections'
import type { AnnotationView, CommentView, CorrectionView } from '../../schemas/views'

export const commentView = (stored: StoredComment): CommentView => ({
  id: stored.id,
  annotationId: stored.annotationId,
  correctionId: stored.correctionId,
  author: stored.authorId,
  body: stored.body,
  createdAt: stored.createdAt,
  editedAt: stored.editedAt,
})

/** Comments by the id of what they are on. */
export type Threads = ReadonlyMap<string, readonly CommentView[]>

export function threadsOf(comments: readonly StoredComment[]): Threads {
  const threads = new Map<string, CommentView[]>()
  for (const comment of comments) {
    const on = comment.annotationId ?? comment.correctionId
    if (on === null) continue
    const thread = threads.get(on)
    if (thread) thread.push(commentView(comment))
    else threads.set(on, [commentView(comment)])
  }
  return threads
}

export const annotationView = (stored: StoredAnnotation, threads: Threads): AnnotationView => ({
  id: stored.id,
  kind: stored.kind,
  start: stored.start,
  end: stored.end,
  exact: stored.exact,
  how: stored.how,
  errorCode: stored.errorCode,
  verdict: stored.verdict,
  explanation: stored.explanation,
  checkedBy: stored.checkedById,
  checkedAt: stored.checkedAt,
  takenFrom: stored.takenFromId,
  speaker: stored.speaker,
  body: stored.body,
  addressee: stored.addresseeId,
  state: stored.state,
  stateReason: stored.stateReason,
  createdBy: stored.createdById,
  createdAt: stored.createdAt,
  updatedAt: stored.updatedAt,
  revision: stored.revision,
  comments: [...(threads.get(stored.id) ?? [])],
})

export const correctionView = (stored: StoredCorrection, threads: Threads): CorrectionView => ({
  id: stored.id,
  start: stored.start,
  end: stored.end,
  expected: stored.exact,
  replacement: stored.replacement,
  how: stored.how,
  reason: stored.reason,
  errorCode: stored.errorCode,
  annotationId: stored.annotationId,
  state: stored.state,
  createdBy: stored.createdById,
  createdAt: stored.createdAt,
  decidedBy: stored.decidedById,
  decidedAt: stored.decidedAt,
  decisionReason: stored.decisionReason,
  revision: stored.revision,
  comments: [...(threads.get(stored.id) ?? [])],
})
