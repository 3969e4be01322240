import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { type ListQuery, listHref } from './list-query'

const A_PAUSE_IN_TYPING = 250

type Filters = Pick<ListQuery, 'q' | 'desk' | 'state' | 'errors' | 'assignee' | 'sort'>

/**
 * The filters as they stand on screen. A change goes into the address, words after a pause in typing; an address that
 * was changed by anything else, such as a link or the way back, changes the filters.
 */
export function useFilters(query: ListQuery) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const [filters, setFilters] = useState<Filters>(query)
  const [shown, setShown] = useState(() => listHref(query))
  const [asked, setAsked] = useState(shown)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(pause.current), [])

  const address = listHref(query)
  if (address !== shown) {
    setShown(address)
    if (address !== asked && !isPending) setFilters(query)
  }

  const change = (changes: Partial<Filters>, wait = 0) => {
    const next = { ...filters, ...changes }
    setFilters(next)
    clearTimeout(pause.current)
    const ask = () => {
      const { q, desk, state, errors, assignee, sort } = next
      const href = listHref({ q: q?.trim(), desk, state, errors, assignee, sort })
      setAsked(href)
      startTransition(() => router.replace(href, { scroll: false }))
    }
    if (wait === 0) ask()
    else pause.current = setTimeout(ask, wait)
  }
  return { filters, isPending, change, type: (q: string) => change({ q }, A_PAUSE_IN_TYPING) }
}
