'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { onceAfterPaint } from './once-after-paint'
import type { DeskState } from './types'
import { useDesk } from './use-desk'

/**
 * For what nobody looks at while a key is pressed, such as a count in the bar: it is drawn a frame after what the key
 * did, so that it does not hold that up. `select` must be the same function every time.
 */
export function useLateState<T>(select: (state: DeskState) => T): T {
  const { store } = useDesk()
  const subscribe = useCallback(
    (listener: () => void) => {
      const late = onceAfterPaint(listener)
      const stop = store.subscribe((state, before) => {
        if (!Object.is(select(state), select(before))) late.ask()
      })
      return () => {
        stop()
        late.stop()
      }
    },
    [store, select],
  )
  return useSyncExternalStore(
    subscribe,
    () => select(store.getState()),
    () => select(store.getInitialState()),
  )
}
