'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { restoreArticle } from './archive-article'

/** Brings a deleted article back to its desk. */
export function RestoreButton({ article }: { article: { readonly id: string; readonly title: string } }) {
  const router = useRouter()
  const [isPending, setPending] = useState(false)
  const restore = async () => {
    setPending(true)
    await restoreArticle(article, () => router.refresh()).finally(() => setPending(false))
  }
  return (
    <Button size="small" pending={isPending} onClick={restore} aria-label={`Restore ${article.title}`}>
      Restore
    </Button>
  )
}
