import { useEffect, useRef } from 'react'
import { commandsOf, type PageCommandId } from '../../_engine/page-keys'
import { keyReaderOf } from '../../_engine/read-key'
import { useKeysOfPage } from './page-keys'

/** What the keys of the page do, by command; not while somebody types, nor over a dialog or menu. */
export function usePageKeys(acts: Readonly<Partial<Record<PageCommandId, () => void>>>) {
  const { page, remaps, showAll } = useKeysOfPage()
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const reader = keyReaderOf(commandsOf(page), remaps)
    const onKeyDown = (event: KeyboardEvent) => {
      const read = reader.read(event)
      if (read === null) return
      const act = read === 'waiting' ? () => undefined : read === 'help' ? showAll : latest.current[read]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [page, remaps, showAll])
}
