'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { useNear } from './use-screen'

const NOTHING_NEAR = [0, 0] as const

/** Indices of the first and the last block that is on screen or nearly so. */
export function useNearBlocks(): readonly [number, number] {
  const near = useNear()
  const subscribe = useCallback((listener: () => void) => near.subscribe('range', listener), [near])
  return useSyncExternalStore(
    subscribe,
    () => near.range,
    () => NOTHING_NEAR,
  )
}

/** Whether a part of the text is drawn with all that lies on it. Once true it stays so. */
export function useIsDrawn(part: number): boolean {
  const near = useNear()
  const subscribe = useCallback((listener: () => void) => near.subscribe(part, listener), [near, part])
  return useSyncExternalStore(
    subscribe,
    () => near.isDrawn(part),
    () => false,
  )
}
