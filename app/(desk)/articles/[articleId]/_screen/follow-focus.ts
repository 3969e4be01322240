import { blockAt } from '../_engine/block-at'
import { CLOSING } from '../_engine/read-key'
import type { DeskState } from '../_engine/types'
import type { NearParts } from './near-parts'
import { sentenceElement } from './text-dom'

/** Where typing must not be interrupted and a pointer's own focus is right. */
const ELSEWHERE = 'input, textarea, select, [role="menu"], [role="dialog"], [role="listbox"]'

/**
 * Brings the focused sentence on screen, and the focus of the browser to it unless somebody is typing elsewhere. While
 * `isSelecting` nothing is scrolled: the words would move away under the pointer.
 */
export function followFocus({ focus, blocks, objects }: DeskState, near: NearParts, isSelecting = false) {
  if (!focus) return
  const { id } = focus
  near.drawBlock(blockAt(blocks, objects.sentences.get(id)?.start ?? 0))
  // After React has drawn the new focus and before the browser paints.
  queueMicrotask(() => {
    const element = sentenceElement(id)
    if (!element) return
    if (!isSelecting) element.scrollIntoView({ block: 'nearest' })
    const { activeElement } = document
    if (!activeElement?.closest(ELSEWHERE) || activeElement.closest(CLOSING)) element.focus({ preventScroll: true })
  })
}
