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
  const menders = new Map(frozen.flatMap(({ annotationId, id }) => (annotationId === null ? [] : [[annotationId, id]])))
  const mended = annotations.filter((annotation) => menders.has(annotation.id) && isOpenError(annotation))
  const reason = `Mended by a correction in version ${version}.`
  const ids = mended.map(({ id }) => id)
  await closeAnnotations(tx, ids, reason, now)
  for (const { id, state } of mended) {
    const to = { state: 'closed', reason, correctionId: menders.get(id) }
    log({ type: 'annotation-state', subjectKind: 'annotation', subjectId: id, from: state, to })
  }
  return new Set(ids)
}

const isOpenError = ({ kind, state, deletedAt }: StoredAnnotation) =>
  kind === 'attribution-error' && state !== 'closed' && deletedAt === null
