import { useState } from 'react'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { toast } from '@/app/_ui/toast'
import type { Dismissed } from './use-matches'

/** Words that were compared with a source. */
export interface Compared {
  readonly sourceId: string
  readonly wordsKey: string
  readonly dismissed: Dismissed
}

export const keyOf = ({ sourceId, wordsKey }: Compared) => `${sourceId} ${wordsKey}`

interface Options {
  readonly articleId: string
  readonly decided: (sourceId: string, wordsKey: string, dismissed: Dismissed) => void
}

/** Says of differences that they are fine, with a reason, and takes that back. `asking` is the one that wants its reason. */
export function useDecisions({ articleId, decided }: Options) {
  const { act } = useAct()
  const [asking, setAsking] = useState<string | null>(null)
  const decide = ({ sourceId, wordsKey }: Compared, decision: 'dismiss' | 'reopen', reason?: string) =>
    act(async () => {
      const body = { sourceId, wordsKey, decision, reason }
      const { dismissed } = await send<{ dismissed: Dismissed }>(
        'POST',
        `/articles/${articleId}/matches/decision`,
        body,
      )
      decided(sourceId, wordsKey, dismissed)
    })
  const dismiss = (one: Compared, reason: string) => {
    setAsking(null)
    decide(one, 'dismiss', reason)
    const action = { label: 'Undo', onPress: () => decide(one, 'reopen') }
    toast({ title: 'Said to be fine. It counts as open no more.', tone: 'done', action }, 'decision')
  }
  return {
    asking,
    ask: (one: Compared) => setAsking(keyOf(one)),
    leave: () => setAsking(null),
    dismiss,
    reopen: (one: Compared) => decide(one, 'reopen'),
  }
}
