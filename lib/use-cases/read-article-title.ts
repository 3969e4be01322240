import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { findArticle } from '../data/articles'
import { database } from '../data/client'

/** What an article is called: all that its page needs before the browser fetches the rest. */
export async function readArticleTitle(actor: Actor, { articleId }: { articleId: string }): Promise<string> {
  const article = await findArticle(database().read, actor, articleId)
  allow(actor, 'article:read', article)
  return article.title
}
