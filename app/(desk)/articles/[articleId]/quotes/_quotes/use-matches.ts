import { useEffect, useState } from 'react'
import { Refused, send } from '@/app/_people/send'
import type { ArticleMatchesView, MatchView } from '@/lib/schemas/matches'

export type Dismissed = MatchView['dismissed']

const NOTHING: ArticleMatchesView = { items: [], unmarked: [], people: [], pending: 0 }

/** The comparisons of an article, which come in parts while there are many to make. Asked for again with each revision. */
export function useMatches(articleId: string, revision: number) {
  const [matches, setMatches] = useState(NOTHING)
  const [isLoading, setIsLoading] = useState(true)
  const [problem, setProblem] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision may have other quotes.
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      setProblem(undefined)
      for (;;) {
        const answer = await send<ArticleMatchesView>('GET', `/articles/${articleId}/matches`)
        if (!isWanted) return
        setMatches(answer)
        if (answer.pending === 0) return setIsLoading(false)
      }
    }
    ask().catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error
      if (!isWanted) return
      setProblem(error.message)
      setIsLoading(false)
    })
    return () => {
      isWanted = false
    }
  }, [articleId, revision])
  /** Shows at once what was decided on words; the next reading has it too. */
  const decided = (sourceId: string, wordsKey: string, dismissed: Dismissed) => {
    const put = <One extends { sourceId: string; wordsKey: string }>(one: One) =>
      one.sourceId === sourceId && one.wordsKey === wordsKey ? { ...one, dismissed } : one
    setMatches((now) => ({ ...now, items: now.items.map(put), unmarked: now.unmarked.map(put) }))
  }
  return { ...matches, isLoading, problem, decided }
}
