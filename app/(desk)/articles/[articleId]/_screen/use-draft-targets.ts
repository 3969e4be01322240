'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Kept } from '../_engine/draft-place'
import type { DeskState } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'

/** What there are drafts of that are wanted. Another list only when one more or one less is, not while one is typed. */
export function useDraftTargets(isWanted: (kept: Kept, state: DeskState) => boolean): readonly string[] {
  const { drafts, store } = useDesk()
  const read = () =>
    drafts
      .list()
      .map(({ target }) => target)
      .join('\n')
  const written = useSyncExternalStore(drafts.subscribe, read, () => '')
  const targets = useMemo(() => written.split('\n').filter(Boolean), [written])
  return useStore(
    store,
    useShallow((state) =>
      targets.filter((target) => {
        const draft = drafts.get(target)
        return draft !== null && isWanted({ target, draft }, state)
      }),
    ),
  )
}
