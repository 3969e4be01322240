'use client'

import { useEffect } from 'react'
import { useDesk } from '../_engine/use-desk'
import { isTyping } from './is-typing'
import { returnToText, textElement } from './text-dom'

/**
 * Tab leads from the text into the open card, wherever in the margin it stands, and Shift+Tab from its beginning back to
 * the sentence: it is what one has just opened, and the first card of the article is not.
 */
export function useTabToCard() {
  const { store } = useDesk()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, shiftKey, ctrlKey, metaKey, altKey, defaultPrevented } = event
      if (key !== 'Tab' || ctrlKey || metaKey || altKey || defaultPrevented || isTyping()) return
      const state = store.getState()
      const first = beginningOf(state.focusedCard)
      if (!first) return
      const { activeElement } = document
      if (shiftKey ? activeElement !== first : !textElement()?.contains(activeElement)) return
      event.preventDefault()
      if (shiftKey) returnToText(state)
      else first.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [store])
}

/** The heading of a card where it is on screen: in the margin or, where there is none, in the sheet. */
function beginningOf(cardId: string | null): HTMLElement | undefined {
  if (cardId === null) return undefined
  const cards = document.querySelectorAll<HTMLElement>(`[data-card-of="${CSS.escape(cardId)}"] button`)
  return [...cards].find((button) => button.checkVisibility())
}
