import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import type { ArticleMeta } from '../core/text/article-meta'
import { findArticle } from '../data/articles'
import { database } from '../data/client'
import { proposeApart } from '../documents/read/read-apart'
import { theVersion } from './read-versions'
import { takeIn } from './reimport-draft'
import type { Stored } from './store-version'

/** Makes the text of an earlier version the newest again. No version goes: all work is carried on, as into a new draft. */
export async function restoreVersion(
  actor: Actor,
  { articleId, restore, seen }: { readonly articleId: string; readonly restore: number; readonly seen?: number },
): Promise<Stored> {
  const article = await findArticle(database().read, actor, articleId)
  allow(actor, 'version:freeze', article)
  const { document } = await theVersion(actor, articleId, restore)
  const proposals = await proposeApart(document, JSON.parse(article.meta) as ArticleMeta)
  const told = { type: 'version-restored', to: { of: restore } }
  return takeIn(actor, { articleId, seen }, { document, notes: [], proposals, origin: 'restored', told })
}
