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
  // One that does not stand in this version is frozen into it.
  if (correctionId && !UNDECIDED.some((state) => state === correction?.state)) {
    throw new AppError(
      'conflict',
      'The correction that came of this finding has been decided on. Open that again first.',
    )
  }
  const mark = annotation?.deletedAt ? undefined : annotation
  if (mark) allow(actor, 'annotation:change', mark)
  const proposed = correction?.state === 'proposed' ? correction : undefined
  await refuseOthersWork(
    change,
    [mark, proposed].flatMap((made) => made?.id ?? []),
    finding.decidedById,
  )
  if (mark) {
    await changeAnnotation(tx, mark.id, { deletedAt: now, deletedById: actor.id }, now)
    log({ type: 'annotation-deleted', subjectKind: 'annotation', subjectId: mark.id, from: whatItSays(mark) })
  }
  if (proposed) {
    const { id, exact: expected, replacement } = proposed
    const withdrawn = { state: 'withdrawn', decidedById: actor.id, decidedAt: now, decisionReason: null } as const
    await changeCorrection(tx, id, withdrawn)
    const to = { state: 'withdrawn', expected, replacement }
    log({ type: 'correction-withdrawn', subjectKind: 'correction', subjectId: id, from: 'proposed', to })
  }
}

/** `ids` are those of what would be taken away; what is gone already keeps nobody's work from anybody. */
async function refuseOthersWork(
  { tx, article }: ArticleChange,
  ids: readonly string[],
  maker: string | null,
): Promise<void> {
  const comments = await commentsOn(tx, ids)
  if (comments.some(({ authorId }) => authorId !== maker)) {
    throw new AppError('conflict', 'Others have commented on what came of this finding. Settle that instead.')
  }
  const entries = await entriesAbout(tx, article.id, ids, WAS_CHANGED)
  if (entries.some(({ actorId }) => actorId !== maker)) {
    throw new AppError('conflict', 'Others have changed the mark that came of this finding. Settle that instead.')
  }
}
