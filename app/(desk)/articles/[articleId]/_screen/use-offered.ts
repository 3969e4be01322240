'use client'

import { useEffect, useState } from 'react'
import { offeredHere } from '../_engine/findings'
import type { FindingCard } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'

const NONE: readonly FindingCard[] = []
/** Whoever stays at a sentence for this long reads it; before, cards would only flicker by. Milliseconds. */
const STAYS = 120

/** The quotes and claims that the program proposes for the focused sentence, once somebody stays there: no key waits for them. */
export function useOffered(): readonly FindingCard[] {
  const { store } = useDesk()
  const [offered, setOffered] = useState(NONE)
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => setOffered((before) => sameOr(before, offeredHere(store.getState()))), STAYS)
    }
    look()
    const stop = store.subscribe((state, before) => {
      if (state.focus !== before.focus || state.blocks !== before.blocks || state.filter !== before.filter) look()
    })
    return () => {
      clearTimeout(waiting)
      stop()
    }
  }, [store])
  return offered
}

const sameOr = (before: readonly FindingCard[], after: readonly FindingCard[]) =>
  before.length === after.length && after.every((card, index) => card === before[index]) ? before : after
