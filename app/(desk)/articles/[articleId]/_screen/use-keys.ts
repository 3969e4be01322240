'use client'

import { useEffect } from 'react'
import { keyReader } from '../_engine/read-key'
import type { ScreenState } from './screen-state'
import { useCommands, useRemaps, useScreenStore } from './use-screen'

/** Listens to the keys of the desk, once for the whole page. */
export function useKeys() {
  const commands = useCommands()
  const remaps = useRemaps()
  const screen = useScreenStore()
  useEffect(() => {
    const reader = keyReader(remaps)
    const onKeyDown = (event: KeyboardEvent) => {
      const read = reader.read(event)
      if (read === null) return
      event.preventDefault()
      if (isArriving(screen.getState()) && read !== 'back') return
      if (read !== 'waiting') commands[read]()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [commands, remaps, screen])
}

/** True while a field that was asked for is still on its way over the network: what is typed is meant for it. */
const isArriving = ({ correcting, picking }: ScreenState) =>
  (correcting ?? picking) !== null && !document.querySelector('[data-takes-keys]')
