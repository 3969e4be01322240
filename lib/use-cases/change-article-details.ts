import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { changeArticleRow } from '../data/articles'
import { database } from '../data/client'
import { theDesk } from '../data/desks'
import { isMember } from '../data/people'
import type * as schemas from '../schemas/articles'
import type { ArticleSummary } from '../schemas/views'
import { changeArticle } from './change-article'
import { summaryOf } from './list-articles'

/** Changes title, desk or writer, or archives; what is left out stays. */
export async function changeArticleDetails(
  actor: Actor,
  { articleId, title, desk, writerId, archived }: z.output<typeof schemas.changeArticle.input>,
): Promise<ArticleSummary> {
  const to = desk === undefined ? undefined : await theDesk(database().read, actor, desk)
  await changeArticle(actor, articleId, async ({ tx, article, now, log }) => {
    allow(actor, 'article:edit', article)
    if (writerId !== undefined && article.writerId === actor.id) {
      throw new AppError('forbidden', 'You are named as the writer. Another editor can change that.')
    }
    if (writerId && !(await isMember(tx, writerId, to?.id ?? article.deskId))) {
      throw new AppError('invalid', 'The writer must be a member of the desk.')
    }
    await changeArticleRow(tx, articleId, {
      title: title?.trim(),
      deskId: to?.id,
      writerId,
      archivedAt: archived === undefined ? undefined : archived ? now : null,
    })
    const about = { subjectKind: 'article' as const, subjectId: articleId }
    if (title !== undefined) log({ type: 'article-renamed', ...about, from: article.title, to: title.trim() })
    if (to) log({ type: 'article-moved', ...about, from: article.deskName, to: to.name })
    if (writerId !== undefined) log({ type: 'article-writer', ...about, from: article.writerId, to: writerId })
    if (archived !== undefined) log({ type: archived ? 'article-archived' : 'article-unarchived', ...about })
  })
  return summaryOf(actor, articleId)
}

/** Takes an article off the desk; `restoreArticle` brings it back. */
export async function deleteArticle(
  actor: Actor,
  { articleId }: z.output<typeof schemas.deleteArticle.input>,
): Promise<Record<string, never>> {
  await changeArticle(actor, articleId, async ({ tx, article, now, log }) => {
    allow(actor, 'article:delete', article)
    await changeArticleRow(tx, articleId, { deletedAt: now })
    log({ type: 'article-deleted', subjectKind: 'article', subjectId: articleId })
  })
  return {}
}

/** Brings a deleted article back as it was. */
export async function restoreArticle(
  actor: Actor,
  { articleId }: z.output<typeof schemas.restoreArticle.input>,
): Promise<ArticleSummary> {
  await changeArticle(
    actor,
    articleId,
    async ({ tx, article, log }) => {
      allow(actor, 'article:delete', article)
      if (!article.deletedAt) return
      await changeArticleRow(tx, articleId, { deletedAt: null })
      log({ type: 'article-restored', subjectKind: 'article', subjectId: articleId })
    },
    { deletedToo: true },
  )
  return summaryOf(actor, articleId)
}
