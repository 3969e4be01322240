'use client'

import { Ellipsis } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { MenuButton } from '@/app/_ui/menu-button'
import type { ManagedArticle } from '../_articles/managed-article'
import { useArticleMenu } from '../_articles/use-article-menu'

/** What an editor does with an article without opening it. */
export function RowMenu({ article, actorId }: { article: ManagedArticle; actorId: string }) {
  const router = useRouter()
  const refresh = () => router.refresh()
  const { entries, dialog, fetchAhead } = useArticleMenu({
    article,
    actorId,
    onChanged: refresh,
    onDeleted: refresh,
    onRestored: refresh,
  })
  return (
    <>
      <MenuButton label={`More for ${article.title}`} variant="quiet" size="small" {...{ entries, fetchAhead }}>
        <Ellipsis aria-hidden />
      </MenuButton>
      {dialog}
    </>
  )
}
