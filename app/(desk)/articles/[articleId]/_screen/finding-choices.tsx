'use client'

import { type RefObject, useRef } from 'react'
import { Menu } from '@/app/_ui/menu'
import type { MenuEntry } from '@/app/_ui/menu-popup'
import { ERROR_CODE_LIST, ERROR_CODES } from '@/lib/core/review/error-codes'
import { countMatches } from '../_engine/filter'
import type { Filter, SwitchedKind } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { useFilter } from '../_engine/use-desk-state'
import { sentenceElement } from './text-dom'
import { useKeyLabel } from './use-key-label'
import { useCommands, useScreen, useScreenStore } from './use-screen'

const MARKS = { quote: 'Quotes', claim: 'Claims' } as const
const KINDS: readonly SwitchedKind[] = [...ERROR_CODE_LIST, 'quote', 'claim']
const labelOf = (kind: SwitchedKind) =>
  kind === 'quote' || kind === 'claim' ? MARKS[kind] : `${kind}  ${shortly(ERROR_CODES[kind])}`
/** The name of a kind without its explanation. */
const shortly = (meaning: string) => meaning.replace(/:.*$/, '')

const FILTERS: Readonly<Record<string, Filter>> = {
  all: { kind: 'all' },
  findings: { kind: 'findings' },
  dismissed: { kind: 'dismissed' },
  ...Object.fromEntries(KINDS.map((of) => [of, { kind: 'findings', of }])),
}
const nameOf = (filter: Filter) => (filter.kind === 'findings' ? (filter.of ?? filter.kind) : filter.kind)

/** What the program proposes, by kind, each with how many wait; a choice narrows the desk to it and leads to the first. */
export default function FindingChoices({ button }: { button: RefObject<HTMLButtonElement | null> }) {
  const { actor, actions, store } = useDesk()
  const screen = useScreenStore()
  const commands = useCommands()
  const filter = useFilter()
  const keys = { next: useKeyLabel('next-finding'), previous: useKeyLabel('previous-finding') }
  const isOpen = useScreen(({ panel }) => panel === 'findings')
  const goesOn = useRef(false)
  const count = (name: string) =>
    isOpen ? countMatches(store.getState().blocks, FILTERS[name] ?? { kind: 'all' }, actor.id) : 0
  const option = (value: string, label: string) => ({ value, label, count: count(value) })
  const kinds = KINDS.map((kind) => option(kind, labelOf(kind)))
  const dismissed = option('dismissed', 'Dismissed')
  const chosen = nameOf(filter)
  const going = (act: () => void) => () => {
    goesOn.current = true
    act()
  }
  const entries: MenuEntry[] = [
    { label: 'Next finding', shortcut: keys.next, onSelect: going(commands['next-finding']) },
    { label: 'Previous finding', shortcut: keys.previous, onSelect: going(commands['previous-finding']) },
    'separator',
    {
      choice: 'Show',
      value: chosen,
      closes: true,
      options: [
        { value: 'all', label: 'Everything' },
        option('findings', 'All findings'),
        ...kinds.filter(({ value, count }) => count > 0 || value === chosen),
        ...(dismissed.count > 0 || chosen === 'dismissed' ? [dismissed] : []),
      ],
      onChange: (name) => going(() => actions.setFilter(FILTERS[name] ?? { kind: 'all' }))(),
    },
  ]
  const focusAfter = () => {
    const sentence = goesOn.current ? sentenceElement(store.getState().focus?.id ?? '') : null
    goesOn.current = false
    return sentence ?? true
  }
  return (
    <Menu
      open={isOpen}
      onOpenChange={(open) => !open && screen.setState(({ panel }) => (panel === 'findings' ? { panel: null } : {}))}
      anchor={button}
      align="end"
      label="Findings"
      finalFocus={focusAfter}
      entries={entries}
    />
  )
}
