'use client'

import { useEffect } from 'react'

/** What is not there at first and is wanted at once when it is: fields that take keys, and the insides of a card. */
const PARTS = [
  () => import('./open-annotation'),
  () => import('./open-correction'),
  () => import('./note-composer'),
  () => import('./correction-editor'),
  () => import('./error-picker'),
  () => import('./conflict-notice'),
  () => import('./select-by-key'),
  () => import('./filter-choices'),
  () => import('./sentence-menu'),
  () => import('./what-to-say'),
]

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
      for (const part of PARTS) part().catch(() => {})
    }
    for (const sign of SIGNS) document.addEventListener(sign, fetchAhead, { signal: fetched.signal, passive: true })
    const waiting = setTimeout(fetchAhead, PATIENCE)
    fetched.signal.addEventListener('abort', () => clearTimeout(waiting))
    return () => fetched.abort()
  }, [])
}
