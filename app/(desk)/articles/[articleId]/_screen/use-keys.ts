'use client'

import { useEffect } from 'react'
import { CLOSING, isForOthers, keyReader } from '../_engine/read-key'
import type { DeskState } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { isTyping } from './is-typing'
import { keepTypedAhead } from './keep-typed-ahead'
import { keepTyping } from './keep-typing'
import { fieldAskedFor, formName, typedAhead } from './typed-ahead'
import { TypingGuard } from './typing-guard'
import { useCommands, useRemaps, useScreenStore } from './use-screen'

/** Listens to the keys of the desk, once for the whole page. */
export function useKeys() {
  const { store, drafts } = useDesk()
  const commands = useCommands()
  const remaps = useRemaps()
  const screen = useScreenStore()
  useEffect(() => {
    const reader = keyReader(remaps)
    const guard = new TypingGuard((before, after) => keepTyping(drafts, before, after))
    const leaveTyped = () => {
      if (screen.getState().picking !== null) return
      keepTypedAhead(drafts, screen.getState(), store.getState().text)
      screen.setState({ typed: '', sends: false })
    }
    const left = () => {
      guard.left()
      leaveTyped()
    }
    /** Before anybody else hears of the key: what it does to the field must not be seen here. */
    const onEveryKey = (event: KeyboardEvent) => {
      const { target } = event
      if (target instanceof HTMLElement && isTyping(target) && !target.closest(CLOSING)) {
        guard.typedIn(target, event, target instanceof HTMLTextAreaElement)
        return
      }
      const goes = guard.pressed(event, document.activeElement)
      if (goes === 'free') return
      event.stopPropagation()
      if (goes === 'kept') event.preventDefault()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = fieldAskedFor(screen.getState(), (id) => isOpenCard(store.getState(), id))
      const isOnItsWay = asked !== null && !hasCome(asked)
      if (isOnItsWay && (!isForOthers(event) || isSending(event))) {
        const ahead = typedAhead(event, screen.getState(), asked)
        if (ahead !== null) {
          event.preventDefault()
          screen.setState(ahead)
          return
        }
      }
      const read = reader.read(event)
      if (read === null) return
      event.preventDefault()
      if (read === 'back') leaveTyped()
      if (read !== 'waiting' && (!isOnItsWay || read === 'back')) commands[read]()
    }
    document.addEventListener('keydown', onEveryKey, { capture: true })
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', left, { capture: true })
    addEventListener('pagehide', leaveTyped)
    return () => {
      document.removeEventListener('keydown', onEveryKey, { capture: true })
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', left, { capture: true })
      removeEventListener('pagehide', leaveTyped)
    }
  }, [commands, remaps, screen, store, drafts])
}

const isSending = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) =>
  key === 'Enter' && (ctrlKey || metaKey) && !altKey && !isTyping(target instanceof HTMLElement ? target : null)

/** The list of errors stands in a popup that takes the focus a little after it is there; the others at once. */
const hasCome = (asked: string) =>
  asked !== formName.picking && document.querySelector(`[data-takes-keys="${CSS.escape(asked)}"]`) !== null

const isOpenCard = ({ focusedCard, objects, tray }: DeskState, id: string) =>
  focusedCard === id && (objects.cards.has(id) || tray.some((card) => card.id === id))
