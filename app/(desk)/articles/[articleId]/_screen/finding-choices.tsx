'use client'

import { type RefObject, useRef } from 'react'
import { Menu } from '@/app/_ui/menu'
import type { MenuEntry } from '@/app/_ui/menu-popup'
import type { SwitchedKind } from '@/lib/core/review/findings/switched-kinds'
import { aboutFinding, FINDING_GROUPS } from '../../../_findings/finding-groups'
import { countFindings } from '../_engine/count-findings'
import type { Filter } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { useFilter } from '../_engine/use-desk-state'
import { sentenceElement } from './text-dom'
import { useKeyLabel } from './use-key-label'
import { useCommands, useScreen, useScreenStore } from './use-screen'

const KINDS = FINDING_GROUPS.flatMap(({ kinds }) => kinds)
const labelOf = (kind: SwitchedKind) => {
  const { code, name } = aboutFinding(kind)
  return code ? `${code}  ${name}` : name
}

const FILTERS: Readonly<Record<string, Filter>> = {
  all: { kind: 'all' },
  findings: { kind: 'findings' },
  dismissed: { kind: 'dismissed' },
  ...Object.fromEntries(KINDS.map((of) => [of, { kind: 'findings', of }])),
}
const nameOf = (filter: Filter) => (filter.kind === 'findings' ? (filter.of ?? filter.kind) : filter.kind)

/** What the program proposes, by kind, each with how many wait; a choice narrows the desk to it and leads to the first. */
export default function FindingChoices({ button }: { button: RefObject<HTMLButtonElement | null> }) {
  const { actions, store } = useDesk()
  const screen = useScreenStore()
  const commands = useCommands()
  const filter = useFilter()
  const keys = { next: useKeyLabel('next-finding'), previous: useKeyLabel('previous-finding') }
  const isOpen = useScreen(({ panel }) => panel === 'findings')
  const goesOn = useRef(false)
  const { waiting, dismissed } = countFindings(isOpen ? store.getState().blocks : [])
  const all = [...waiting.values()].reduce((sum, count) => sum + count, 0)
  const kinds = KINDS.map((kind) => ({ value: kind, label: labelOf(kind), count: waiting.get(kind) ?? 0 }))
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
        { value: 'findings', label: 'All findings, with quotes and claims', count: all },
        ...kinds.filter(({ value, count }) => count > 0 || value === chosen),
        ...(dismissed > 0 || chosen === 'dismissed'
          ? [{ value: 'dismissed', label: 'Dismissed', count: dismissed }]
          : []),
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
