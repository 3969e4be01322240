'use client'

import { useEffect } from 'react'
import { useDesk } from '../_engine/use-desk'
import { sentenceElement } from './text-dom'
import { useScreenStore } from './use-screen'

/** Where typing must not be interrupted and a pointer's own focus is right. */
const ELSEWHERE = 'input, textarea, select, [role="menu"], [role="dialog"], [role="listbox"]'

/**
 * The eye and the focus of the browser follow the focused sentence: it is scrolled to when it leaves the middle of the
 * screen and takes the focus, unless somebody is typing elsewhere. Also when its element is drawn anew.
 */
export function useFollowing() {
  const { store } = useDesk()
  const screen = useScreenStore()
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.focus === before.focus || !state.focus) return
        const { id } = state.focus
        if (screen.getState().correcting) screen.setState({ correcting: null })
        // After React has drawn the new focus and before the browser paints.
        queueMicrotask(() => follow(id))
      }),
    [store, screen],
  )
}

function follow(id: string) {
  const element = sentenceElement(id)
  if (!element) return
  element.scrollIntoView({ block: 'nearest' })
  if (!document.activeElement?.closest(ELSEWHERE)) element.focus({ preventScroll: true })
}
