'use client'

import { useEffect } from 'react'
import { isForOthers, keyReader } from '../_engine/read-key'
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
      const typed = typedAhead(event, screen.getState())
      if (typed !== null) {
        event.preventDefault()
        screen.setState({ typed })
        return
      }
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

/** What is to stand in the field of the error codes after a key that was pressed before the field had the focus. */
function typedAhead(event: KeyboardEvent, { picking, typed }: ScreenState): string | null {
  if (!picking || isForOthers(event)) return null
  if (event.key === 'Backspace') return typed.slice(0, -1)
  return event.key.length === 1 ? typed + event.key : null
}

/** True while a field that was asked for is still on its way over the network: what is typed is meant for it. */
const isArriving = ({ correcting, picking }: ScreenState) =>
  (correcting ?? picking) !== null && !document.querySelector('[data-takes-keys]')
