'use client'

import { useRouter } from 'next/navigation'
import { useArticleMenu } from '../../../_articles/use-article-menu'
import { useDesk } from '../_engine/use-desk'
import { useArticle } from '../_engine/use-desk-state'

/** What can be done with the open article as a whole; nothing for those who may not. */
export function useThisArticleMenu() {
  const { actor, actions, may } = useDesk()
  const router = useRouter()
  const article = useArticle()
  const isOffered = may('article:edit')
  return useArticleMenu({
    article: article && isOffered ? { ...article, deskId: article.desk.id, writerId: article.writer } : null,
    actorId: actor.id,
    onChanged: () => void actions.reload(),
    onDeleted: () => router.push('/'),
    onRestored: () => router.push(`/articles/${article?.id}`),
  })
}
