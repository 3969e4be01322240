'use client'

import { useEffect, useState } from 'react'
import { textElement } from './text-dom'
import { useFromDesk } from './use-from-desk'

/** Indices of the first and last block that are on screen or nearly so, by half a screen above and below. */
export function useNearBlocks(): readonly [number, number] {
  const [near, setNear] = useState<readonly [number, number]>([0, 12])
  const version = useFromDesk((state) => state.article?.version.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version has other blocks.
  useEffect(() => {
    const shown = new Set<number>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const index = Number(target.getAttribute('data-block'))
          if (isIntersecting) shown.add(index)
          else shown.delete(index)
        }
        if (shown.size === 0) return
        const first = Math.min(...shown)
        const last = Math.max(...shown)
        setNear((before) => (before[0] === first && before[1] === last ? before : [first, last]))
      },
      { rootMargin: '50% 0px' },
    )
    for (const block of textElement()?.querySelectorAll('[data-block]') ?? []) observer.observe(block)
    return () => observer.disconnect()
  }, [version])
  return near
}
