import { useEffect } from 'react'

/** Calls the tab by the article's title when that changes while it is open: the page brought the one it had then. */
export function useTabTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · Stet`
  }, [title])
}
