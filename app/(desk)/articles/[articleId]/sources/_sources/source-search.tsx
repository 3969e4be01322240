'use client'

import { ChevronDown, ChevronUp, Search } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { type Refused, send } from '@/app/_people/send'
import { IconButton } from '@/app/_ui/icon-button'
import type { PartWindow } from '@/lib/core/source/part-window'
import { findHits } from '@/lib/core/text/find-hits'
import type { Span } from '@/lib/core/text/span'
import { usePageKeyLabel } from './page-keys'
import styles from './source-words.module.css'

interface Props {
  readonly sourceId: string
  readonly window: PartWindow
  readonly field: RefObject<HTMLInputElement | null>
  /** The hit to go to; null when there is none. */
  readonly onHit: (hit: Span | null) => void
  readonly onProblem: (problem: Refused) => void
}

interface Found {
  readonly query: string
  readonly hits: readonly Span[]
  readonly total: number
  readonly current: number
}

const NOTHING: Found = { query: '', hits: [], total: 0, current: -1 }

/** Milliseconds of rest after which the server is asked, where only a part of the words is here. */
const REST = 150

/** Search in the words of a source, also in those that are not here. */
export function SourceSearch({ sourceId, window, field, onHit, onProblem }: Props) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState(NOTHING)
  const isWhole = window.parts.length === window.total
  const whole = isWhole ? window.text : null
  useEffect(() => {
    let isWanted = true
    const take = (hits: readonly Span[], total: number) => {
      if (!isWanted) return
      setFound({ query, hits, total, current: hits.length > 0 ? 0 : -1 })
      onHit(hits[0] ?? null)
    }
    const ask = () =>
      send<{ items: Span[]; total: number }>('GET', `/sources/${sourceId}/find?${new URLSearchParams({ q: query })}`)
        .then(({ items, total }) => take(items, total))
        .catch(onProblem)
    const local = query.trim() === '' ? [] : whole === null ? undefined : findHits(whole, query)
    const waiting = local === undefined ? setTimeout(ask, REST) : undefined
    if (local) take(local, local.length)
    return () => {
      isWanted = false
      clearTimeout(waiting)
    }
  }, [query, sourceId, whole, onHit, onProblem])

  const step = (by: 1 | -1) => {
    const { hits, current } = found
    if (hits.length === 0) return
    const next = (current + by + hits.length) % hits.length
    setFound({ ...found, current: next })
    onHit(hits[next] ?? null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      setQuery('')
      field.current?.blur()
    }
  }
  const key = usePageKeyLabel()('search')
  const hasHits = found.hits.length > 0
  return (
    <search className={styles.search}>
      <Search aria-hidden />
      <input
        ref={field}
        type="text"
        aria-label="Search in the source"
        aria-keyshortcuts={key}
        placeholder={key ? `Search (${key})` : 'Search'}
        value={query}
        maxLength={200}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <output className={styles.count}>
        {query && found.query === query && (hasHits ? `${found.current + 1} of ${found.total}` : 'none')}
      </output>
      <IconButton size="small" label="Previous hit" shortcut="⇧ ⏎" disabled={!hasHits} onClick={() => step(-1)}>
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton size="small" label="Next hit" shortcut="⏎" disabled={!hasHits} onClick={() => step(1)}>
        <ChevronDown aria-hidden />
      </IconButton>
    </search>
  )
}
