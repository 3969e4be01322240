'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useScreenStore } from './use-screen'

/** Where the caret was in a field that was drawn anew elsewhere, as when its words moved. By the name of the field. */
const carets = new Map<string, readonly [start: number, end: number]>()

interface AskedField {
  /** As in `formName`; undefined for a field that nobody asked for by a key. */
  readonly name: string | undefined
  /** Takes the focus when this becomes true. */
  readonly isWanted: boolean
  /** Where the caret begins; at the end unless given. */
  readonly caret?: number
  readonly onType: (text: string) => void
}

/**
 * Gives a field the focus when it is wanted, the caret where it was when it was drawn before, and what was pressed while
 * it was on its way: letters, and the key that sends them.
 */
export function useAskedField(field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>, asked: AskedField) {
  const screen = useScreenStore()
  const { isWanted } = asked
  const now = useRef(asked)
  now.current = asked
  const [sends, setSends] = useState(false)
  useLayoutEffect(() => {
    const element = field.current
    if (!isWanted || !element) return
    const { name, caret = element.value.length, onType } = now.current
    const [start, end] = (name && carets.get(name)) || [caret, caret]
    if (name) carets.delete(name)
    element.focus({ preventScroll: true })
    element.setSelectionRange(start, end)
    const ahead = screen.getState()
    screen.setState({ typed: '', sends: false })
    if (ahead.typed !== '') {
      // Written to the element first, so that the caret stays behind it.
      element.setRangeText(ahead.typed, start, end, 'end')
      onType(element.value)
    }
    setSends(ahead.sends)
    return () => {
      if (name && document.activeElement === element)
        carets.set(name, [element.selectionStart ?? 0, element.selectionEnd ?? 0])
    }
  }, [field, isWanted, screen])
  // Only now has the form the words that it is to send.
  useEffect(() => {
    if (!sends) return
    setSends(false)
    field.current?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }))
  }, [field, sends])
  // A card of the margin takes no focus before it is at its place.
  useEffect(() => {
    if (isWanted && document.activeElement !== field.current) field.current?.focus({ preventScroll: true })
  }, [field, isWanted])
}
