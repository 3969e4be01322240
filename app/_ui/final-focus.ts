import type { RefObject } from 'react'

/** What is to have the focus after a popup is gone; true: what had it before. */
export type FinalFocus = RefObject<HTMLElement | null> | boolean | (() => HTMLElement | true)

/**
 * The same, unless the focus has gone elsewhere while the popup faded: whoever has opened something since and types in
 * it must not be thrown out. `popup` is the popup itself.
 */
export function unlessGoneOn(popup: RefObject<HTMLElement | null>, wanted: FinalFocus | undefined) {
  if (wanted === undefined || wanted === false) return wanted
  return () => {
    const { activeElement: active, body } = document
    if (active && active !== body && !popup.current?.contains(active)) return false
    if (typeof wanted === 'function') return wanted()
    return wanted === true ? true : (wanted.current ?? true)
  }
}
