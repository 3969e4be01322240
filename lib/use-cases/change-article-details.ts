import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import type { ArticleMeta } from '../core/text/article-meta'
import { changeArticleRow } from '../data/articles'
import { database } from '../data/client'
import { theDesk } from '../data/desks'
import { isMember } from '../data/people'
import { appendHouseLog, type PeopleChange } from '../data/people-log'
import type * as schemas from '../schemas/articles'
import type { ArticleSummary } from '../schemas/views'
import { type ArticleChange, changeArticle } from './change-article'
import { summaryOf } from './list-articles'

type Input = z.output<typeof schemas.changeArticle.input>

/**
 * Changes title, desk, writer or language, or archives; what is left out stays. What is so already is not done again. Throws
 * `conflict` with `current` when something that would change is no longer as it was `seen`.
 */
export async function changeArticleDetails(
  actor: Actor,
  {
    articleId,
    title: newTitle,
    desk,
    writerId: newWriter,
    archived: newArchived,
    language: newLanguage,
    seen = {},
  }: Input,
): Promise<ArticleSummary> {
  const newDesk = desk === undefined ? undefined : await theDesk(database().read, actor, desk)
  await changeArticle(actor, articleId, async ({ tx, article, now, log }) => {
    allow(actor, 'article:edit', article)
    const current = standing(article)
    const title = unless(current.title, newTitle?.trim())
    const to = newDesk?.id === current.desk ? undefined : newDesk
    const writerId = unless(current.writerId, newWriter)
    const archived = unless(current.archived, newArchived)
    const language = unless(current.language, newLanguage)
    requireSeen(seen, current, { title, desk: to?.id, writerId, archived, language })
    if (writerId !== undefined && article.writerId === actor.id) {
      throw new AppError('forbidden', 'You are named as the writer. Another editor can change that.')
    }
    if (writerId && !(await isMember(tx, writerId, to?.id ?? article.deskId))) {
      throw new AppError('invalid', 'The writer must be a member of the desk.')
    }
    await changeArticleRow(tx, articleId, {
      title,
      meta: language && JSON.stringify({ ...metaOf(article), language }),
      deskId: to?.id,
      writerId,
      archivedAt: archived === undefined ? undefined : archived ? now : null,
    })
    const about = { subjectKind: 'article' as const, subjectId: articleId }
    if (title !== undefined) log({ type: 'article-renamed', ...about, from: article.title, to: title })
    if (to) log({ type: 'article-moved', ...about, from: article.deskName, to: to.name })
    if (writerId !== undefined) log({ type: 'article-writer', ...about, from: article.writerId, to: writerId })
    if (language !== undefined) log({ type: 'article-language', ...about, from: current.language, to: language })
    if (archived !== undefined) log({ type: archived ? 'article-archived' : 'article-unarchived', ...about })
  })
  return summaryOf(actor, articleId)
}

const standing = (article: ArticleChange['article']) => ({
  title: article.title,
  desk: article.deskId,
  writerId: article.writerId,
  archived: article.archivedAt !== null,
  language: metaOf(article).language ?? 'en',
})

const metaOf = ({ meta }: ArticleChange['article']) => JSON.parse(meta) as ArticleMeta

/** Undefined, which changes nothing, for what is so already. */
const unless = <T>(current: T, wanted: T | undefined) => (wanted === current ? undefined : wanted)

function requireSeen(
  seen: NonNullable<Input['seen']>,
  current: ReturnType<typeof standing>,
  changes: Partial<ReturnType<typeof standing>>,
): void {
  const names = (Object.keys(seen) as (keyof typeof seen)[]).filter((name) => changes[name] !== undefined)
  if (names.some((name) => seen[name] !== undefined && seen[name] !== current[name])) {
    throw new AppError('conflict', 'Somebody has changed this article since you looked.', { current })
  }
}

/** Takes an article off the desk; `restoreArticle` brings it back. The house hears of both. */
export async function deleteArticle(
  actor: Actor,
  { articleId }: z.output<typeof schemas.deleteArticle.input>,
): Promise<Record<string, never>> {
  await changeArticle(actor, articleId, async ({ tx, article, now, log }) => {
    allow(actor, 'article:delete', article)
    await changeArticleRow(tx, articleId, { deletedAt: now })
    log({ type: 'article-deleted', subjectKind: 'article', subjectId: articleId })
    await appendHouseLog(tx, actor, now, ofTheHouse('article-deleted', article))
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
    async ({ tx, article, now, log }) => {
      allow(actor, 'article:delete', article)
      if (!article.deletedAt) return
      await changeArticleRow(tx, articleId, { deletedAt: null })
      log({ type: 'article-restored', subjectKind: 'article', subjectId: articleId })
      await appendHouseLog(tx, actor, now, ofTheHouse('article-restored', article))
    },
    { deletedToo: true },
  )
  return summaryOf(actor, articleId)
}

const ofTheHouse = (type: PeopleChange['type'], article: ArticleChange['article']): PeopleChange => ({
  type,
  subjectKind: 'article',
  subjectId: article.id,
  from: { title: article.title, desk: article.deskName, deskId: article.deskId },
})
