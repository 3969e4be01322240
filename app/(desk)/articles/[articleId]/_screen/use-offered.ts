'use client'

import { useEffect, useState } from 'react'
import { onceAfterPaint } from '../_engine/once-after-paint'
import { offeredHere } from '../_engine/suggestions'
import type { FindingCard } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'

const NONE: readonly FindingCard[] = []

/**
 * The quotes and claims that the program proposes for the focused sentence. They come after the paint of whatever moved the
 * focus, so that no key waits for them; while one hurries through the article, only those of the last sentence come.
 */
export function useOffered(): readonly FindingCard[] {
  const { store } = useDesk()
  const [offered, setOffered] = useState(NONE)
  useEffect(() => {
    const look = onceAfterPaint(() => setOffered((before) => sameOr(before, offeredHere(store.getState()))))
    look.ask()
    const stop = store.subscribe((state, before) => {
      if (state.focus !== before.focus || state.blocks !== before.blocks || state.filter !== before.filter) look.ask()
    })
    return () => {
      stop()
      look.stop()
    }
  }, [store])
  return offered
}

const sameOr = (before: readonly FindingCard[], after: readonly FindingCard[]) =>
  before.length === after.length && after.every((card, index) => card === before[index]) ? before : after
