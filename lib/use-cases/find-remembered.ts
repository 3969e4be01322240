import type { Actor } from '../core/review/actor'
import { allow, may } from '../core/review/permissions'
import { type ArticleHead, findArticleOrDeleted, notFound } from '../data/articles'
import type { Db } from '../data/client'

/** An article whose past is asked for: that of a deleted one is read by those who may restore it. */
export async function findRemembered(db: Db, actor: Actor, articleId: string): Promise<ArticleHead> {
  const article = await findArticleOrDeleted(db, actor, articleId)
  allow(actor, 'article:read', article)
  if (article.deletedAt && !may(actor, 'article:delete', article)) throw notFound()
  return article
}
