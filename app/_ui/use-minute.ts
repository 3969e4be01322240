'use client'

import { useSyncExternalStore } from 'react'

const MINUTE = 60_000
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined
let now = 0

/** One clock for the whole page, which runs while somebody looks at it. */
function subscribe(listener: () => void) {
  listeners.add(listener)
  timer ??= setInterval(() => {
    now = Date.now()
    for (const tell of listeners) tell()
  }, MINUTE)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
    now = 0
  }
}

function read() {
  if (now === 0 || Date.now() - now >= MINUTE) now = Date.now()
  return now
}

/**
 * The time, in milliseconds, to within a minute: whoever reads it is drawn again every minute. `atFirst` is what the
 * server drew with, so that the browser begins with the same words.
 */
export const useMinute = (atFirst?: number) => useSyncExternalStore(subscribe, read, () => atFirst ?? read())
