'use client'

import { useEffect, useRef } from 'react'
import { fetched } from '@/app/_ui/fetched'
import type { DeskState } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'

const words = () => fetched(() => import('./what-to-say'))

/** What can be worth a word. Much else changes, also before somebody does anything. */
const HEARD = ['focus', 'focusedCard', 'selection', 'undo', 'blocks'] as const
const isHeard = (state: DeskState, before: DeskState) => HEARD.some((part) => state[part] !== before[part])

/**
 * Says to a screen reader where one is and what was done. Written straight to the element: it renders nothing. What
 * happens within one frame, such as a status and the move to the next sentence, is said together.
 */
export function Announcer() {
  const { store } = useDesk()
  const region = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    let frame = 0
    let said: readonly string[] = []
    const speak = () => {
      if (region.current) region.current.textContent = said.join('. ')
      said = []
    }
    const stop = store.subscribe(async (state, before) => {
      if (!isHeard(state, before)) return
      const { whatToSay } = await words()
      const more = whatToSay(state, before)
      if (more.length === 0) return
      if (said.length === 0) frame = requestAnimationFrame(speak)
      said = [...said, ...more]
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [store])
  return <p ref={region} aria-live="polite" className="only-heard" />
}
