import { mendedBy, mendedReason } from '../core/review/mended-by'
import { closeAnnotations, type StoredAnnotation } from '../data/annotations'
import type { StoredCorrection } from '../data/corrections'
import type { ArticleChange } from './change-article'

/**
 * Closes the attribution errors for which corrections were made that are now in the text. A person can reopen each.
 * Answers the ids of those that were closed.
 */
export async function closeMended(
  { tx, now, log }: ArticleChange,
  annotations: readonly StoredAnnotation[],
  frozen: readonly StoredCorrection[],
  version: number,
): Promise<ReadonlySet<string>> {
  const mended = mendedBy(annotations, frozen)
  const reason = mendedReason(version)
  const ids = mended.map(({ annotation }) => annotation.id)
  await closeAnnotations(tx, ids, reason, now)
  for (const { annotation, correctionId } of mended) {
    const { kind, errorCode } = annotation
    const to = { state: 'closed', reason, correctionId, kind, errorCode }
    log({ type: 'annotation-state', subjectKind: 'annotation', subjectId: annotation.id, from: annotation.state, to })
  }
  return new Set(ids)
}
