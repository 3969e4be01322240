import { useEffect, useState } from 'react'
import { Refused, send } from '@/app/_people/send'
import type { ArticleSourcesView } from '@/lib/schemas/sources'

/**
 * The sources of an article and what rests on them, as far as this person knows of them; undefined until they
 * are there. Read again when `revision` is another: a check of a claim that was taken over brought its evidence.
 */
export function useSources(articleId: string, revision = 0) {
  const [known, setKnown] = useState<ArticleSourcesView | 'unreachable'>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it rests on may have come with the change.
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
  }, [articleId, revision])
  return known
}
