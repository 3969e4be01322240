'use client'

import { useEffect } from 'react'
import { blockAt } from '../_engine/block-at'
import { useDesk } from '../_engine/use-desk'
import { useSearch } from '../_engine/use-desk-state'
import { rangeIn } from './text-dom'

/** The hit one is at is never under a bar, also when its sentence is higher than the screen has room. */
export default function HitInSight() {
  const { store } = useDesk()
  const search = useSearch()
  useEffect(() => {
    const hit = search.hits[search.current]
    if (!hit) return
    // After the sentence of the hit was followed.
    const frame = requestAnimationFrame(() => {
      const { blocks } = store.getState()
      const block = blocks[blockAt(blocks, hit.start)]
      const rect = block && rangeIn(block, hit)?.getBoundingClientRect()
      if (rect) bringInSight(rect)
    })
    return () => cancelAnimationFrame(frame)
  }, [store, search])
  return null
}

/** Scrolls by as little as brings a line between the bars. */
function bringInSight({ top, bottom }: DOMRect) {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const above = top - Number.parseFloat(scrollPaddingTop)
  const below = bottom - (window.innerHeight - Number.parseFloat(scrollPaddingBottom))
  if (above < 0) window.scrollBy({ top: above })
  else if (below > 0) window.scrollBy({ top: below })
}
