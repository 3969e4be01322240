'use client'

import { type MouseEvent, useMemo } from 'react'
import { blockAt } from '../_engine/block-at'
import { findingMatches } from '../_engine/findings'
import type { DeskState } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { NOTHING_ON_CARDS } from './screen-state'
import { caretOffset, sentenceElement } from './text-dom'
import { useScreenStore } from './use-screen'

const CONTROLS = 'button, input, textarea, select, a'

/**
 * A click in the text goes to its sentence, and opens the innermost card it lies on; with Shift the range reaches
 * there. A drag selects words, which is seen elsewhere.
 */
export function usePointing() {
  const { actions, store } = useDesk()
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
        actions.focusCard(event.shiftKey ? null : (attributeAt(event, 'data-card') ?? findingAt(store.getState())))
        screen.setState(NOTHING_ON_CARDS)
      },
    }),
    [actions, store, screen],
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

/** The narrowest error that the program proposes where the caret is: it has no element of its own. */
function findingAt({ blocks, filter }: DeskState): string | null {
  const at = caretOffset()
  const block = at === null ? undefined : blocks[blockAt(blocks, at)]
  if (at === null || !block) return null
  const found = block.findings.filter((one) => one.start <= at && at <= one.end && findingMatches(one, block, filter))
  return found.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.id ?? null
}

function sentenceOf(event: MouseEvent) {
  const isControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null
  return isControl ? null : attributeAt(event, 'data-sentence')
}

const attributeAt = (event: MouseEvent, name: string) =>
  (event.target instanceof Element && event.target.closest(`[${name}]`)?.getAttribute(name)) || null
