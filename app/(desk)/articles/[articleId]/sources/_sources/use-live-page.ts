import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { forPerson } from '@/lib/web/page-person'
import { listen } from '../../_engine/live'

interface LivePage {
  readonly articleId: string
  readonly personId: string
  /** That the page shows. */
  readonly revision: number
  /** A source of the page is protected: what is done to one is announced to nobody, so its readers look by themselves. */
  readonly looks: boolean
}

/** Milliseconds. */
const QUIET = 300
const LOOK_EVERY = 20_000

/** Reads the page again when colleagues have done something to the article. */
export function useLivePage({ articleId, personId, revision, looks }: LivePage) {
  const router = useRouter()
  const shown = useRef(revision)
  shown.current = revision
  useEffect(() => {
    let after = shown.current
    let timer: ReturnType<typeof setTimeout> | undefined
    const listening = listen({
      open: (url) => new EventSource(url),
      url: () => forPerson(`/api/v1/articles/${articleId}/events?after=${after}`, personId),
      onChange: (event) => {
        after = Math.max(after, event.revision)
        clearTimeout(timer)
        timer = setTimeout(() => {
          if (event.reload || shown.current < after) router.refresh()
        }, QUIET)
      },
      onHere: () => {},
      onBeat: () => {},
      onConnection: () => {},
    })
    return () => {
      clearTimeout(timer)
      listening.stop()
    }
  }, [articleId, personId, router])
  useEffect(() => {
    if (!looks) return
    const look = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    const timer = setInterval(look, LOOK_EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [looks, router])
}
