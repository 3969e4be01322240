import { useEffect, useRef } from 'react'
import { isForOthers } from '../../_engine/read-key'

/** Single keys of a page, by `KeyboardEvent.key` in small letters; not while somebody types, nor over a dialog or menu. */
export function usePageKeys(keys: Readonly<Record<string, () => void>>) {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isForOthers(event)) return
      const act = latest.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
