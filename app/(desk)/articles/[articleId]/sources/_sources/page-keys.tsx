'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'
import { type KeyRemaps, shownKey } from '../../_engine/keys'
import { commandsOf, type KeyPage, type PageCommandId } from '../../_engine/page-keys'
import { KeyList } from '../../_screen/key-list'

interface Keys {
  readonly page: Exclude<KeyPage, 'desk'>
  readonly remaps: KeyRemaps
  readonly showAll: () => void
}

const KeysContext = createContext<Keys | null>(null)

const ABOUT = {
  sources: 'They act on the sentence in focus, and on what is picked in the source.',
  quotes: 'They act on the quote that is framed.',
} as const

/** The keys of a page about what an article rests on, as this person has them, and the list of them. */
export function PageKeys({ page, remaps, children }: Omit<Keys, 'showAll'> & { readonly children: ReactNode }) {
  const [isListed, setListed] = useState(false)
  const [keys] = useState<Keys>(() => ({ page, remaps, showAll: () => setListed(true) }))
  const groups = [{ title: page === 'sources' ? 'Sources' : 'Quotes', commands: commandsOf(page) }]
  return (
    <KeysContext value={keys}>
      {children}
      <KeyList open={isListed} onClose={() => setListed(false)} about={ABOUT[page]} groups={groups} remaps={remaps} />
    </KeysContext>
  )
}

export function useKeysOfPage(): Keys {
  const keys = useContext(KeysContext)
  if (!keys) throw new Error('used outside PageKeys')
  return keys
}

/** The key of a command as buttons show it; undefined when it is switched off. */
export function usePageKeyLabel(): (id: PageCommandId) => string | undefined {
  const { page, remaps } = useKeysOfPage()
  return (id) => shownKey(id, remaps, commandsOf(page)) ?? undefined
}
