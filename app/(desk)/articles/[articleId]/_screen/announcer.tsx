'use client'

import { useEffect, useRef } from 'react'
import { fetched } from '@/app/_ui/fetched'
import { afterPaint } from '../_engine/after-paint'
import { useDesk } from '../_engine/use-desk'
import { announce } from './announce'
import { PARTS } from './parts'

const painted = () => new Promise<void>((resolve) => afterPaint(resolve))
const fetchWords = () => painted().then(() => fetched(PARTS.words))

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
    const say = (more: readonly string[]) => {
      if (said.length === 0) frame = requestAnimationFrame(speak)
      said = [...said, ...more]
    }
    const stop = store.subscribe(announce({ fetchWords, say, now: () => performance.now() }))
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [store])
  return <p ref={region} aria-live="polite" className="only-heard" />
}
