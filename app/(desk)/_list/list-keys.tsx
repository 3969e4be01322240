'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { CommandId, KeyRemaps } from '../articles/[articleId]/_engine/keys'
import { isForOthers, keyReader, strokeOf } from '../articles/[articleId]/_engine/read-key'

/** The one key that only the list has; a person's own key for something else comes first. */
const IMPORT_KEY = 'i'

/** Moves the focus by whole rows, so that Enter opens the one that has it. */
function moveFocus(step: 1 | -1): void {
  const links: (Element | null)[] = [...document.querySelectorAll('[data-article-link]')]
  const at = links.indexOf(document.activeElement)
  const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step
  const link = links[next]
  if (link instanceof HTMLElement) link.focus()
}

/** Draws nothing; listens for the keys of the list, which are a person's own keys of the review desk. */
export function ListKeys({ remaps, mayImport }: { remaps: KeyRemaps; mayImport: boolean }) {
  const router = useRouter()
  useEffect(() => {
    const actions: Partial<Record<CommandId | 'waiting', () => void>> = {
      search: () => document.querySelector<HTMLElement>('input[type="search"]')?.focus(),
      'next-sentence': () => moveFocus(1),
      'previous-sentence': () => moveFocus(-1),
    }
    const goToImport = mayImport ? () => router.push('/import') : undefined
    const reader = keyReader(remaps)
    const onKeyDown = (event: KeyboardEvent) => {
      const read = reader.read(event)
      const isImport = read === null && strokeOf(event) === IMPORT_KEY && !isForOthers(event)
      const act = isImport ? goToImport : read === null ? undefined : actions[read]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [router, remaps, mayImport])
  return null
}
