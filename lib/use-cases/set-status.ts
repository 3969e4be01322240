import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { findSentences, moveStatus } from '../data/sentences'
import type * as schemas from '../schemas/sentences'
import type { SentenceView } from '../schemas/views'
import { changeArticle } from './change-article'
import { notYourStatus } from './refuse-others-since'
import { sentenceView } from './views/sentence-view'

/**
 * Sets one status. Throws `conflict` with `current` when somebody else set another since the actor looked or, taking one
 * back, the same.
 */
export function setStatus(actor: Actor, input: z.output<typeof schemas.setStatus.input>): Promise<SentenceView> {
  const { articleId, sentenceId, status, seen, undo = false } = input
  return changeArticle(actor, articleId, async ({ tx, article, now, log }) => {
    allow(actor, 'sentence:set-status', article)
    const versionId = article.currentVersionId
    const setBy = undo ? actor.id : undefined
    const moved = await moveStatus(
      tx,
      versionId,
      sentenceId,
      { status: seen, setBy },
      { status, by: actor.id, at: now },
    )
    if (!moved) {
      const [current] = await findSentences(tx, versionId, [sentenceId])
      if (!current) throw new AppError('not-found', 'There is no such sentence in the newest version.')
      if (current.status === seen) throw await notYourStatus(tx, [current], sentenceView(current))
      throw new AppError('conflict', 'Somebody has set another status since you looked.', {
        current: sentenceView(current),
      })
    }
    log({ type: 'status-set', subjectKind: 'sentence', subjectId: sentenceId, from: seen, to: status })
    return sentenceView(moved)
  })
}
