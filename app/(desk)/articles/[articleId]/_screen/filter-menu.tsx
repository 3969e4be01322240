'use client'

import { ListFilter } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { Menu } from '@/app/_ui/menu'
import { countMatches } from '../_engine/filter'
import type { Filter } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { useFilter, usePeople } from '../_engine/use-desk-state'
import { sentenceElement } from './text-dom'
import styles from './top-bar.module.css'
import { useKeyLabel } from './use-key-label'
import { useCommands, useScreen, useScreenStore } from './use-screen'

const LABELS = {
  all: 'Everything',
  unreviewed: 'Unreviewed',
  'open-errors': 'Open errors',
  'open-corrections': 'Open corrections',
  queries: 'Queries',
  mine: 'Mine',
} as const
const PERSON = 'person:'

const nameOf = (filter: Filter) => (filter.kind === 'person' ? PERSON + filter.personId : filter.kind)
const filterOf = (value: string): Filter =>
  value.startsWith(PERSON)
    ? { kind: 'person', personId: value.slice(PERSON.length) }
    : { kind: (Object.keys(LABELS) as (keyof typeof LABELS)[]).find((kind) => kind === value) ?? 'all' }

/** What is being looked at. What does not match steps back, in the text and in the margin; a choice leads to the first. */
export function FilterMenu() {
  const { actor, actions, store } = useDesk()
  const commands = useCommands()
  const screen = useScreenStore()
  const filter = useFilter()
  const people = usePeople()
  const key = useKeyLabel('filter')
  const isOpen = useScreen(({ panel }) => panel === 'filter')
  const button = useRef<HTMLButtonElement>(null)
  const label = filter.kind === 'person' ? (people.get(filter.personId)?.name ?? 'Somebody') : LABELS[filter.kind]
  const others = [...people.values()].filter(({ id }) => id !== actor.id)
  const hasChosen = useRef(false)
  const choose = (value: string) => {
    hasChosen.current = true
    actions.setFilter(filterOf(value))
  }
  const goOn = () => {
    const chosen = hasChosen.current ? sentenceElement(store.getState().focus?.id ?? '') : null
    hasChosen.current = false
    return chosen ?? true
  }
  const option = (value: string, name: string) => ({
    value,
    label: name,
    ...(isOpen && { count: countMatches(store.getState().blocks, filterOf(value), actor.id) }),
  })
  const options = [
    ...Object.entries(LABELS).map(([value, name]) => option(value, name)),
    ...others.map(({ id, name }) => option(PERSON + id, name)),
  ]
  return (
    <>
      <Button
        ref={button}
        size="small"
        variant="quiet"
        className={styles.filter}
        data-on={filter.kind !== 'all' || undefined}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={`Filter: ${label}`}
        title={key ? `Filter (${key})` : 'Filter'}
        onClick={commands.filter}
      >
        <ListFilter aria-hidden />
        {filter.kind !== 'all' && <span>{label}</span>}
      </Button>
      <Menu
        open={isOpen}
        onOpenChange={(open) => !open && screen.setState(({ panel }) => (panel === 'filter' ? { panel: null } : {}))}
        anchor={button}
        align="end"
        label="Filter"
        finalFocus={goOn}
        entries={[{ choice: 'Show', value: nameOf(filter), options, closes: true, onChange: choose }]}
      />
    </>
  )
}
