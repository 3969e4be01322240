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
    article: article && isOffered ? managed(article) : null,
    actorId: actor.id,
    onChanged: () => void actions.reload(),
    onDeleted: () => router.push('/'),
    onRestored: () => router.push(`/articles/${article?.id}`),
  })
}

const managed = ({ id, title, archived, desk, writer, meta }: NonNullable<ReturnType<typeof useArticle>>) => ({
  ...{ id, title, archived },
  deskId: desk.id,
  writerId: writer,
  language: meta.language ?? 'en',
})
