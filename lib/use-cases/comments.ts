import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { articleOfAnnotation } from '../data/annotations'
import { database } from '../data/client'
import { findComment, type StoredComment, addComment as store, changeComment as storeChange } from '../data/comments'
import { articleOfCorrection } from '../data/corrections'
import { newId } from '../data/new-id'
import type * as schemas from '../schemas/annotations'
import type { CommentView } from '../schemas/views'
import { changeArticle } from './change-article'
import { theCorrection, theStandingAnnotation } from './read-thread'
import { sentBefore } from './sent-before'
import { commentView } from './views/thread-views'

/** Says something in the thread of a mark. Sent twice with one id it is said once. */
export async function addComment(
  actor: Actor,
  { annotationId, id, body }: z.output<typeof schemas.addComment.input>,
): Promise<CommentView> {
  const articleId = await articleOfAnnotation(database().read, actor, annotationId)
  return say(actor, articleId, { annotationId, correctionId: null }, id, body)
}

/** The same in the thread of a correction. */
export async function addCorrectionComment(
  actor: Actor,
  { correctionId, id, body }: z.output<typeof schemas.addCorrectionComment.input>,
): Promise<CommentView> {
  const articleId = await articleOfCorrection(database().read, actor, correctionId)
  return say(actor, articleId, { annotationId: null, correctionId }, id, body)
}

type Thread = Pick<StoredComment, 'annotationId' | 'correctionId'>

function say(actor: Actor, articleId: string, thread: Thread, given: string | undefined, body: string) {
  return changeArticle(actor, articleId, async ({ tx, article, now, log }) => {
    allow(actor, 'comment:create')
    const id = given ?? newId()
    const said = { type: 'comment-added', subjectKind: 'comment', subjectId: id, to: { ...thread, body } } as const
    if (given && (await sentBefore(tx, actor, articleId, said))) return commentView(await findComment(tx, actor, id))
    if (thread.annotationId) await theStandingAnnotation(tx, article.currentVersionId, thread.annotationId)
    if (thread.correctionId) await theCorrection(tx, article.currentVersionId, thread.correctionId)
    await store(tx, { id, articleId, ...thread, authorId: actor.id, body }, now)
    log(said)
    return commentView(await findComment(tx, actor, id))
  })
}

/** Rewords one's own comment; the old words stay in the log. */
export function changeComment(
  actor: Actor,
  { commentId, body, seen }: z.output<typeof schemas.changeComment.input>,
): Promise<CommentView> {
  return changeOne(actor, commentId, 'comment-changed', (comment, now) => {
    if (comment.deletedAt) {
      throw new AppError('conflict', 'This comment was deleted since you looked. Restore it first.', {
        deleted: commentId,
      })
    }
    if (seen !== undefined && seen !== comment.body) {
      throw new AppError('conflict', 'This comment has changed since you looked.', { current: commentView(comment) })
    }
    return { details: { body, editedAt: now }, from: comment.body, to: body }
  })
}

/** Takes one's own comment away; `restoreComment` brings it back. */
export async function deleteComment(
  actor: Actor,
  { commentId }: z.output<typeof schemas.deleteComment.input>,
): Promise<Record<string, never>> {
  await changeOne(actor, commentId, 'comment-deleted', (comment, now) => ({
    details: { deletedAt: now },
    from: comment.body,
  }))
  return {}
}

export function restoreComment(
  actor: Actor,
  { commentId }: z.output<typeof schemas.restoreComment.input>,
): Promise<CommentView> {
  return changeOne(actor, commentId, 'comment-restored', (comment) => ({
    details: { deletedAt: null },
    to: comment.body,
  }))
}

interface Reworded {
  readonly details: Parameters<typeof storeChange>[2]
  readonly from?: string
  readonly to?: string
}

async function changeOne(
  actor: Actor,
  commentId: string,
  type: string,
  reword: (comment: StoredComment, now: Date) => Reworded,
): Promise<CommentView> {
  const found = await findComment(database().read, actor, commentId)
  return changeArticle(actor, found.articleId, async ({ tx, now, log }) => {
    const comment = await findComment(tx, actor, commentId)
    allow(actor, 'comment:change', { createdById: comment.authorId })
    const { details, from, to } = reword(comment, now)
    const changed = await storeChange(tx, commentId, details)
    const thread = { annotationId: comment.annotationId, correctionId: comment.correctionId }
    log({
      type,
      subjectKind: 'comment',
      subjectId: commentId,
      from: { ...thread, body: from },
      to: { ...thread, body: to },
    })
    return commentView(changed)
  })
}
