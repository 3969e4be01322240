'use client'

import { useEffect, useRef } from 'react'
import { useDesk } from '../_engine/use-desk'
import { whatToSay } from './what-to-say'

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
    const stop = store.subscribe((state, before) => {
      const words = whatToSay(state, before)
      if (words.length === 0) return
      if (said.length === 0) frame = requestAnimationFrame(speak)
      said = [...said, ...words]
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [store])
  return <p ref={region} aria-live="polite" className="only-heard" />
}
