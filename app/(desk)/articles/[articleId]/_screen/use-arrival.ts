'use client'

import { useLayoutEffect } from 'react'
import { useDesk } from '../_engine/use-desk'
import { followFocus } from './follow-focus'
import { useNear } from './use-screen'

/**
 * An address that ends in # and the id of a sentence, a mark or a correction leads there. Any other leads to the
 * sentence work goes on at: it was chosen before there was an element to scroll to.
 */
export function useArrival() {
  const { store, actions } = useDesk()
  const near = useNear()
  // Before the first paint: nothing is drawn at the top only to be scrolled away from.
  useLayoutEffect(() => {
    const go = () => {
      const id = window.location.hash.slice(1)
      const { objects } = store.getState()
      if (objects.sentences.has(id)) actions.focusSentence(id)
      else if (objects.cards.has(id)) actions.focusCard(id)
      followFocus(store.getState(), near)
    }
    go()
    window.addEventListener('hashchange', go)
    return () => window.removeEventListener('hashchange', go)
  }, [store, actions, near])
}
