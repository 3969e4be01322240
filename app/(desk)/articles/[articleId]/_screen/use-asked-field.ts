'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
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
 * Gives a field the focus when it is wanted, the caret where it was when it was drawn before, and what was typed while
 * it was on its way.
 */
export function useAskedField(field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>, asked: AskedField) {
  const screen = useScreenStore()
  const { isWanted } = asked
  const now = useRef(asked)
  now.current = asked
  useLayoutEffect(() => {
    const element = field.current
    if (!isWanted || !element) return
    const { name, caret = element.value.length, onType } = now.current
    const [start, end] = (name && carets.get(name)) || [caret, caret]
    if (name) carets.delete(name)
    element.focus({ preventScroll: true })
    element.setSelectionRange(start, end)
    const { typed } = screen.getState()
    if (typed !== '') {
      // Written to the element first, so that the caret stays behind it.
      element.setRangeText(typed, start, end, 'end')
      screen.setState({ typed: '' })
      onType(element.value)
    }
    return () => {
      if (name && document.activeElement === element)
        carets.set(name, [element.selectionStart ?? 0, element.selectionEnd ?? 0])
    }
  }, [field, isWanted, screen])
  // A card of the margin takes no focus before it is at its place.
  useEffect(() => {
    if (isWanted && document.activeElement !== field.current) field.current?.focus({ preventScroll: true })
  }, [field, isWanted])
}
