'use client'

import { useEffect, useState } from 'react'
import { useDesk } from '../_engine/use-desk'
import { selectedSpan, textElement } from './text-dom'

/** Tells the desk which words are selected, however it was done. Answers whether a pointer is still at it. */
export function useSelecting(): boolean {
  const { store, actions } = useDesk()
  const [isDragging, setDragging] = useState(false)
  useEffect(() => {
    let frame = 0
    const read = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const { text, selection } = store.getState()
        const span = selectedSpan(text)
        if (span?.start !== selection?.start || span?.end !== selection?.end) actions.setSelection(span)
      })
    }
    // Only where words are: a press on the toolbar must not take the toolbar away before it is a click.
    const down = (event: PointerEvent) =>
      event.pointerType === 'mouse' &&
      event.target instanceof Node &&
      textElement()?.contains(event.target) &&
      setDragging(true)
    const up = () => setDragging(false)
    document.addEventListener('selectionchange', read)
    document.addEventListener('pointerdown', down)
    document.addEventListener('pointerup', up)
    document.addEventListener('pointercancel', up)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', read)
      document.removeEventListener('pointerdown', down)
      document.removeEventListener('pointerup', up)
      document.removeEventListener('pointercancel', up)
    }
  }, [store, actions])
  return isDragging
}
