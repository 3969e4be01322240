'use client'

import { type RefObject, useEffect } from 'react'

/** How long the inside of a card may take to come, in milliseconds. Later the page stays where it was scrolled to. */
const OPENING = 1000

/** Brings all of a card on screen when it opens, and again as it becomes higher while it does. */
export function useInSight(card: RefObject<HTMLElement | null>, isOpen: boolean) {
  useEffect(() => {
    const element = card.current
    if (!isOpen || !element) return
    const opened = performance.now()
    const observer = new ResizeObserver(() => {
      if (performance.now() - opened > OPENING) observer.disconnect()
      else element.scrollIntoView({ block: 'nearest' })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [card, isOpen])
}
