import type { Document } from '../core/text/document'
import { titleAfter } from '../core/text/headline'
import { changeArticleRow } from '../data/articles'
import type { ArticleChange } from './change-article'

/** An article that is called by its headline is called by the new one when that was corrected; told as a rename. */
export async function followHeadline(
  { tx, article, log }: ArticleChange,
  before: Document,
  after: Document,
): Promise<void> {
  const title = titleAfter(article.title, before, after)
  if (title === article.title) return
  const meta = JSON.stringify({ ...JSON.parse(article.meta), title })
  await changeArticleRow(tx, article.id, { title, meta })
  log({ type: 'article-renamed', subjectKind: 'article', subjectId: article.id, from: article.title, to: title })
}
