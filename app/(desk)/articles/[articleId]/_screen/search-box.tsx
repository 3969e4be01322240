'use client'

import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { IconButton } from '@/app/_ui/icon-button'
import { later } from '@/app/_ui/later'
import { useActions, useSearch } from '../_engine/use-desk-state'
import { PARTS } from './parts'
import styles from './search-box.module.css'
import { useKeyLabel } from './use-key-label'
import { useCommands, useScreen } from './use-screen'

const HitInSight = later(PARTS.hits)

/** Search in the article: a button until it is wanted, then a field with the place among the hits. */
export function SearchBox() {
  const actions = useActions()
  const commands = useCommands()
  const { query, hits, current } = useSearch()
  const key = useKeyLabel('search')
  const isOpen = useScreen(({ searching }) => searching) || query !== ''
  const field = useRef<HTMLInputElement>(null)
  const wanted = useScreen(({ searching }) => searching)
  useEffect(() => {
    if (wanted) field.current?.select()
  }, [wanted])
  if (!isOpen)
    return (
      <IconButton size="small" label="Search in the article" shortcut={key} onClick={commands.search}>
        <Search aria-hidden />
      </IconButton>
    )

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      actions.moveSearch(event.shiftKey ? -1 : 1)
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      commands.back()
    }
  }
  return (
    <search className={styles.search}>
      {hits.length > 0 && <HitInSight />}
      <Search aria-hidden />
      <input
        ref={field}
        type="text"
        aria-label="Search in the article"
        placeholder="Search"
        value={query}
        onChange={(event) => actions.setSearch(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <output className={styles.count}>
        {query && (hits.length === 0 ? 'none' : `${current + 1} of ${hits.length}`)}
      </output>
      <IconButton size="small" label="Previous hit" shortcut="⇧ ⏎" onClick={() => actions.moveSearch(-1)}>
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton size="small" label="Next hit" shortcut="⏎" onClick={() => actions.moveSearch(1)}>
        <ChevronDown aria-hidden />
      </IconButton>
      <IconButton size="small" label="Close the search" shortcut="Esc" onClick={commands.back}>
        <X aria-hidden />
      </IconButton>
    </search>
  )
}
