'use client'

import { useEffect } from 'react'
import { toast } from '@/app/_ui/toast'
import { afterPaint } from '../_engine/after-paint'
import { draftStorage } from '../_engine/drafts'
import { lastSeen } from '../_engine/last-seen'
import { useDesk } from '../_engine/use-desk'
import { PARTS } from './parts'

/** What gathered while one was away takes longer to read. Milliseconds. */
const LONGER = 15_000

/** Tells of what others did that this person waits for: while the article is open and, on arrival, since it last was. */
export function useNews() {
  const { store, actions, actor, articleId } = useDesk()
  useEffect(() => {
    const show = (id: string) => actions.focusCard(id)
    // What cannot be fetched is not told: it stands in the article all the same.
    const withNews = (tell: (part: Awaited<ReturnType<typeof PARTS.news>>) => void) =>
      void PARTS.news().then(tell, () => {})
    const seen = lastSeen(draftStorage(), actor.id, articleId)
    const before = seen.get()
    const arrived = store.getState()
    if (before) {
      withNews(({ newsSince, tellWhileAway }) => {
        const message = tellWhileAway(newsSince(before, arrived, actor.id), arrived, show)
        if (message) toast({ ...message, timeout: LONGER })
      })
    }
    const leave = () => {
      const { article } = store.getState()
      if (article) seen.set({ at: new Date().toISOString(), version: article.version.number })
    }
    leave()
    const stop = store.subscribe((state, last) => {
      if (state.blocks === last.blocks) return
      // What others did is told when what one did oneself is on screen.
      afterPaint(() =>
        withNews(({ newsBetween, tellNews }) => {
          for (const news of newsBetween(last, state, actor.id)) toast(tellNews(news, state, show))
        }),
      )
    })
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      stop()
      leave()
    }
  }, [store, actions, actor, articleId])
}
