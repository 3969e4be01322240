import { useEffect, useRef } from 'react'
import { isTyping } from '../../_screen/is-typing'

/** Single keys of a page, by `KeyboardEvent.key` in small letters; not while somebody types, nor over a dialog or menu. */
export function usePageKeys(keys: Readonly<Record<string, () => void>>) {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || isTyping()) return
      if (document.querySelector('[role="dialog"], [role="menu"]')) return
      const act = latest.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
