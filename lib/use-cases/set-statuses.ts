import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { findSentences, moveStatuses } from '../data/sentences'
import type * as schemas from '../schemas/sentences'
import type { SentenceView } from '../schemas/views'
import { changeArticle } from './change-article'
import { notYourStatus } from './refuse-others-since'
import { sentenceView } from './views/sentence-view'

/** Sets the status of a range, all or none. Throws `conflict` with `current` when one is no longer what was seen, or not one's own to take back. */
export function setStatuses(
  actor: Actor,
  { articleId, ids, status, seen = {}, undo = false }: z.output<typeof schemas.setStatuses.input>,
): Promise<{ sentences: SentenceView[] }> {
  return changeArticle(actor, articleId, async ({ tx, article, now, log }) => {
    allow(actor, 'sentence:set-status', article)
    const before = await findSentences(tx, article.currentVersionId, ids)
    if (before.length < new Set(ids).size) {
      throw new AppError('not-found', 'One of these sentences is not in the newest version.')
    }
    const stale = before.filter((sentence) => (seen[sentence.id] ?? sentence.status) !== sentence.status)
    if (stale.length > 0) {
      throw new AppError('conflict', 'Somebody has set another status since you looked.', {
        current: stale.map(sentenceView),
      })
    }
    const others = before.filter((sentence) => sentence.status !== status)
    const theirs = undo ? others.filter(({ statusById }) => statusById !== actor.id) : []
    if (theirs.length > 0) throw await notYourStatus(tx, theirs, theirs.map(sentenceView))
    await moveStatuses(
      tx,
      others.map((sentence) => sentence.id),
      { status, by: actor.id, at: now },
    )
    for (const { id, status: from } of others) {
      log({ type: 'status-set', subjectKind: 'sentence', subjectId: id, from, to: status })
    }
    return { sentences: (await findSentences(tx, article.currentVersionId, ids)).map(sentenceView) }
  })
}
