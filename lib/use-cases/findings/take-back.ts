import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import { allow } from '../../core/review/permissions'
import type { CorrectionState } from '../../core/review/vocabulary'
import { changeAnnotation, findAnnotations } from '../../data/annotations'
import { commentsOn } from '../../data/comments'
import { changeCorrection, findCorrections } from '../../data/corrections'
import type { StoredFinding } from '../../data/findings'
import { entriesAbout } from '../../data/log'
import { WAS_CHANGED, whatItSays } from '../change-annotation'
import type { ArticleChange } from '../change-article'

const UNDECIDED: readonly CorrectionState[] = ['proposed', 'withdrawn']

/**
 * Takes back what an accepted finding became: deletes its mark, which can be restored, and withdraws its correction. For
 * whoever accepted it, and for editors. Throws `conflict` when others have gone on working with either.
 */
export async function takeBack(change: ArticleChange, actor: Actor, finding: StoredFinding): Promise<void> {
  const { tx, article, now, log } = change
  const { annotationId, correctionId } = finding
  const [annotation] = annotationId ? await findAnnotations(tx, article.currentVersionId, [annotationId]) : []
  const [correction] = correctionId ? await findCorrections(tx, article.currentVersionId, [correctionId]) : []
  if (annotation) allow(actor, 'annotation:change', annotation)
  // One that does not stand in this version is frozen into it.
  if (correctionId && !UNDECIDED.some((state) => state === correction?.state)) {
    throw new AppError(
      'conflict',
      'The correction that came of this finding has been decided on. Open that again first.',
    )
  }
  if (annotation && !annotation.deletedAt) {
    await refuseOthersWork(change, finding, annotation.createdById)
    await changeAnnotation(tx, annotation.id, { deletedAt: now, deletedById: actor.id }, now)
    const from = whatItSays(annotation)
    log({ type: 'annotation-deleted', subjectKind: 'annotation', subjectId: annotation.id, from })
  }
  if (correction?.state === 'proposed') {
    const { id, exact: expected, replacement } = correction
    const withdrawn = { state: 'withdrawn', decidedById: actor.id, decidedAt: now, decisionReason: null } as const
    await changeCorrection(tx, id, withdrawn)
    const to = { state: 'withdrawn', expected, replacement }
    log({ type: 'correction-withdrawn', subjectKind: 'correction', subjectId: id, from: 'proposed', to })
  }
}

async function refuseOthersWork(
  { tx, article }: ArticleChange,
  { annotationId, correctionId }: StoredFinding,
  maker: string,
): Promise<void> {
  const ids = [annotationId, correctionId].filter((id) => id !== null)
  const comments = await commentsOn(tx, ids)
  if (comments.some(({ authorId }) => authorId !== maker)) {
    throw new AppError('conflict', 'Others have commented on the mark that this became. Resolve that mark instead.')
  }
  const entries = await entriesAbout(tx, article.id, ids, WAS_CHANGED)
  if (entries.some(({ actorId }) => actorId !== maker)) {
    throw new AppError('conflict', 'Others have changed the mark that this became. Resolve that mark instead.')
  }
}
