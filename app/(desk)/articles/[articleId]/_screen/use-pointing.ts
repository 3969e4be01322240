'use client'

import { type MouseEvent, useMemo } from 'react'
import { useDesk } from '../_engine/use-desk'
import { NOTHING_ON_CARDS } from './screen-state'
import { sentenceElement } from './text-dom'
import { useScreenStore } from './use-screen'

const CONTROLS = 'button, input, textarea, select, a'

/**
 * A click in the text goes to its sentence, and opens the innermost card it lies on; with Shift the range reaches
 * there. A drag selects words, which is seen elsewhere.
 */
export function usePointing() {
  const { actions } = useDesk()
  const screen = useScreenStore()
  return useMemo(
    () => ({
      onMouseDown(event: MouseEvent) {
        const sentence = sentenceOf(event)
        if (!sentence) return
        if (event.shiftKey) event.preventDefault()
        else letDragBegin(sentenceElement(sentence))
      },
      onClick(event: MouseEvent) {
        const sentence = sentenceOf(event)
        const isSelecting = document.getSelection()?.isCollapsed === false
        if (!sentence || isSelecting) return
        actions.focusSentence(sentence, { extend: event.shiftKey })
        sentenceElement(sentence)?.focus({ preventScroll: true })
        actions.focusCard(event.shiftKey ? null : attributeAt(event, 'data-card'))
        screen.setState(NOTHING_ON_CARDS)
      },
    }),
    [actions, screen],
  )
}

/**
 * In Chromium a drag that begins at the first letter of something focusable selects nothing: the caret lands before
 * the element, and the focus inside. So for this one press the sentence cannot take the focus; a click then gives it.
 */
function letDragBegin(sentence: HTMLElement | null) {
  if (!sentence) return
  const { tabIndex } = sentence
  sentence.removeAttribute('tabindex')
  setTimeout(() => {
    sentence.tabIndex = tabIndex
  })
}

function sentenceOf(event: MouseEvent) {
  const isControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null
  return isControl ? null : attributeAt(event, 'data-sentence')
}

const attributeAt = (event: MouseEvent, name: string) =>
  (event.target instanceof Element && event.target.closest(`[${name}]`)?.getAttribute(name)) || null
