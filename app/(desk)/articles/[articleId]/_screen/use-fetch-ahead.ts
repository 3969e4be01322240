'use client'

import { useEffect } from 'react'
import { afterPaint } from '../_engine/after-paint'
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
      // What it was that somebody did is to be seen first.
      afterPaint(() => void fetchEach())
    }
    for (const sign of SIGNS) document.addEventListener(sign, fetchAhead, { signal: fetched.signal, passive: true })
    const waiting = setTimeout(fetchAhead, PATIENCE)
    fetched.signal.addEventListener('abort', () => clearTimeout(waiting))
    return () => fetched.abort()
  }, [])
}

/** Each in a task of its own: asking for all of them at once would hold up a key. */
async function fetchEach() {
  for (const part of Object.values(PARTS)) await begin(part)
  const { POPUPS } = await PARTS.popups().catch(() => ({ POPUPS: [] }))
  for (const popup of POPUPS) await begin(popup)
}

function begin(part: () => Promise<unknown>): Promise<void> {
  // Without a line now, it is asked for again when it is wanted.
  part().catch(() => {})
  return new Promise((resolve) => setTimeout(resolve))
}
