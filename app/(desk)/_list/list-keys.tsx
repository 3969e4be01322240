'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

type Command = 'search' | 'next-sentence' | 'previous-sentence' | 'import'
type Remaps = Readonly<Record<string, string | null>>

/** The ids are those of the review desk, so that a person's own keys hold here as well. */
const DEFAULT_KEYS: Readonly<Record<Command, string>> = {
  search: '/',
  'next-sentence': 'j',
  'previous-sentence': 'k',
  import: 'i',
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null)

/** Moves the focus by whole rows, so that Enter opens the one that has it. */
function moveFocus(step: 1 | -1): void {
  const links: (Element | null)[] = [...document.querySelectorAll('[data-article-link]')]
  const at = links.indexOf(document.activeElement)
  const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step
  const link = links[next]
  if (link instanceof HTMLElement) link.focus()
}

/** Draws nothing; listens for the keys of the list. */
export function ListKeys({ remaps, mayImport }: { remaps: Remaps; mayImport: boolean }) {
  const router = useRouter()
  useEffect(() => {
    const actions: Record<Command, () => void> = {
      search: () => document.querySelector<HTMLElement>('input[type="search"]')?.focus(),
      'next-sentence': () => moveFocus(1),
      'previous-sentence': () => moveFocus(-1),
      import: () => mayImport && router.push('/import'),
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      for (const [command, act] of Object.entries(actions)) {
        const own = remaps[command]
        const key = own === undefined ? DEFAULT_KEYS[command as Command] : own
        if (key !== event.key) continue
        event.preventDefault()
        act()
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [router, remaps, mayImport])
  return null
}
