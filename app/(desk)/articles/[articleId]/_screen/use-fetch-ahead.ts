'use client'

import { useEffect } from 'react'
import { onFirstStir } from './first-stir'
import { PARTS } from './parts'

/** Fetches what opens on the desk as soon as somebody stirs, or a little later, so that it is there without a line. */
export function useFetchAhead() {
  useEffect(() => onFirstStir(() => void fetchEach()), [])
}

/**
 * How long a part waits for a moment in which nothing else is to be done, and how long the next waits for it: on a slow
 * line they overlap. Milliseconds.
 */
const LONGEST_WAIT = 50

/** One after the other, each in a quiet moment: asking for all of them at once would hold up the keys that follow. */
async function fetchEach() {
  for (const part of Object.values(PARTS)) await fetchQuietly(part)
  const { POPUPS } = await PARTS.popups().catch(() => ({ POPUPS: [] }))
  for (const popup of POPUPS) await fetchQuietly(popup)
}

async function fetchQuietly(part: () => Promise<unknown>): Promise<void> {
  await quietMoment()
  // Without a line now, it is asked for again when it is wanted.
  const come = part().catch(() => {})
  await Promise.race([come, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))])
}

/** Safari knows no idle moments: there it is a task of its own. */
const quietMoment = () =>
  new Promise<unknown>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: LONGEST_WAIT })
    else setTimeout(resolve)
  })
