import type { Actor } from '../../core/review/actor'
import type { FindingState } from '../../core/review/vocabulary'
import { findingOfMark } from '../../data/findings'
import type { ArticleChange } from '../change-article'
import { setFindingState } from './set-finding-state'

/**
 * What became of the finding that a mark was made of, when the mark is deleted or restored: without its mark it is
 * dismissed, so that it asks no more and can be found among those; with it, it is accepted again.
 */
export async function followMark(
  change: ArticleChange,
  actor: Actor,
  annotationId: string,
  state: Exclude<FindingState, 'open'>,
): Promise<void> {
  const finding = await findingOfMark(change.tx, change.article.id, annotationId)
  if (!finding || finding.state === state) return
  const { correctionId } = finding
  await setFindingState(change, actor, finding, state, null, { annotationId, correctionId })
}
