'use client'

import { useLayoutEffect } from 'react'
import { useDesk } from '../_engine/use-desk'
import { arrivalAt } from './arrival'
import { followFocus } from './follow-focus'
import { useNear } from './use-screen'

/**
 * An address that ends in # and the id of something leads there. Any other leads to the sentence work goes on at: it was
 * chosen before there was an element to scroll to.
 */
export function useArrival() {
  const { store, actions } = useDesk()
  const near = useNear()
  // Before the first paint: nothing is drawn at the top only to be scrolled away from.
  useLayoutEffect(() => {
    const go = () => {
      const arrival = arrivalAt(window.location.hash, store.getState())
      if (arrival && 'card' in arrival) actions.focusCard(arrival.card)
      else if (arrival) actions.focusSentence(arrival.sentence)
      followFocus(store.getState(), near)
    }
    go()
    window.addEventListener('hashchange', go)
    return () => window.removeEventListener('hashchange', go)
  }, [store, actions, near])
}
