'use client'

import { useEffect } from 'react'
import { useDesk } from '../_engine/use-desk'

/** An address that ends in # and the id of a sentence, a mark or a correction leads there. */
export function useArrival() {
  const { store, actions } = useDesk()
  useEffect(() => {
    const go = () => {
      const id = window.location.hash.slice(1)
      const { objects } = store.getState()
      if (objects.sentences.has(id)) actions.focusSentence(id)
      else if (objects.cards.has(id)) actions.focusCard(id)
    }
    go()
    window.addEventListener('hashchange', go)
    return () => window.removeEventListener('hashchange', go)
  }, [store, actions])
}
