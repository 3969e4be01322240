'use client'

import { useSyncExternalStore } from 'react'

/** Below this there is no room for a margin beside the text; the same width stands in the style sheets. */
const NARROW = '(max-width: 60rem)'

function subscribe(listener: () => void) {
  const query = matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export const useIsNarrow = () =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(NARROW).matches,
    () => false,
  )
