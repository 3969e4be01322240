'use client'

import { useEffect } from 'react'
import { keyReader } from '../_engine/read-key'
import { useCommands, useRemaps } from './use-screen'

/** Listens to the keys of the desk, once for the whole page. */
export function useKeys() {
  const commands = useCommands()
  const remaps = useRemaps()
  useEffect(() => {
    const reader = keyReader(remaps)
    const onKeyDown = (event: KeyboardEvent) => {
      const read = reader.read(event)
      if (read === null) return
      event.preventDefault()
      if (read !== 'waiting') commands[read]()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [commands, remaps])
}
