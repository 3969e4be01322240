import { useEffect, useState } from 'react'
import { Refused, send } from '@/app/_people/send'
import type { ArticleSourcesView } from '@/lib/schemas/sources'

/** The sources of an article and what rests on them, as far as this person knows of them; undefined until they are there. */
export function useSources(articleId: string) {
  const [known, setKnown] = useState<ArticleSourcesView | 'unreachable'>()
  useEffect(() => {
    let isWanted = true
    send<ArticleSourcesView>('GET', `/articles/${articleId}/sources`).then(
      (sources) => isWanted && setKnown(sources),
      (error: unknown) => {
        if (!(error instanceof Refused)) throw error
        if (isWanted) setKnown('unreachable')
      },
    )
    return () => {
      isWanted = false
    }
  }, [articleId])
  return known
}
