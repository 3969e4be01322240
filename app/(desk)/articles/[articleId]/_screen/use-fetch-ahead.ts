'use client'

import { useEffect } from 'react'
import { PARTS } from './parts'

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const
/** Milliseconds after which nobody need stir: by then the article can be read, and the line may go at any time. */
const PATIENCE = 5000

/** Fetches what opens on the desk as soon as somebody stirs, or a little later, so that it is there without a line. */
export function useFetchAhead() {
  useEffect(() => {
    const fetched = new AbortController()
    const fetchAhead = () => {
      fetched.abort()
      // Without a line now, each is asked for again when it is wanted.
      for (const part of Object.values(PARTS)) part().catch(() => {})
      PARTS.popups().then(
        ({ POPUPS }) => {
          for (const popup of POPUPS) popup().catch(() => {})
        },
        () => {},
      )
    }
    for (const sign of SIGNS) document.addEventListener(sign, fetchAhead, { signal: fetched.signal, passive: true })
    const waiting = setTimeout(fetchAhead, PATIENCE)
    fetched.signal.addEventListener('abort', () => clearTimeout(waiting))
    return () => fetched.abort()
  }, [])
}
