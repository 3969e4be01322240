'use client'

import { ListFilter } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { later } from '@/app/_ui/later'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import { shownName } from '@/lib/core/review/shown-name'
import type { PersonView } from '@/lib/schemas/views'
import type { Filter } from '../_engine/types'
import { useFilter, usePeople } from '../_engine/use-desk-state'
import { FILTER_LABELS } from './filter-labels'
import { PARTS } from './parts'
import styles from './top-bar.module.css'
import { useKeyLabel } from './use-key-label'
import { useCommands, useScreen } from './use-screen'

const FilterChoices = later(PARTS.filters)

/** Of findings also which: “Findings: Q13”. */
function labelOf(filter: Filter, people: ReadonlyMap<string, PersonView>): string {
  if (filter.kind === 'person') {
    const person = people.get(filter.personId)
    return person ? shownName(person) : 'Somebody'
  }
  const label = FILTER_LABELS[filter.kind]
  return filter.kind === 'findings' && filter.of ? `${label}: ${filter.of}` : label
}

/** What is being looked at. What does not match steps back, in the text and in the margin; a choice leads to the first. */
export function FilterMenu() {
  const commands = useCommands()
  const filter = useFilter()
  const people = usePeople()
  const key = useKeyLabel('filter')
  const isOpen = useScreen(({ panel }) => panel === 'filter')
  const isWanted = useEverOpen(isOpen)
  const button = useRef<HTMLButtonElement>(null)
  const label = labelOf(filter, people)
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
      {isWanted && <FilterChoices button={button} />}
    </>
  )
}
