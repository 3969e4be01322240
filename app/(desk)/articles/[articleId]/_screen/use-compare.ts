'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { Compare } from '../_engine/correction-parts'
import { PARTS } from './parts'

/** Code that came once is there for every article. */
let compare: Compare | null = null
const listeners = new Set<() => void>()

/** What compares words, fetched with the first correction there is; null until it has come, and when it is not wanted. */
export function useCompare(isWanted: boolean): Compare | null {
  useEffect(() => {
    if (isWanted && !compare) PARTS.comparing().then(arrived, () => {})
  }, [isWanted])
  return useSyncExternalStore(
    onCompare,
    () => (isWanted ? compare : null),
    () => null,
  )
}

function arrived({ diffWords }: { readonly diffWords: Compare }) {
  compare = diffWords
  for (const listener of listeners) listener()
}

/** Calls back when corrections come to be drawn word by word, which draws their blocks anew; answers what stops it. */
export function onCompare(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
