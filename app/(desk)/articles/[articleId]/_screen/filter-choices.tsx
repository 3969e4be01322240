'use client'

import { type RefObject, useRef } from 'react'
import { useStore } from 'zustand'
import { Menu } from '@/app/_ui/menu'
import { shownName } from '@/lib/core/review/shown-name'
import { countMatches } from '../_engine/filter'
import type { Filter } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { useFilter, usePeople } from '../_engine/use-desk-state'
import { evidenceOf } from '../_evidence/evidence-store'
import { lackingIn } from '../_evidence/here'
import { FILTER_LABELS } from './filter-labels'
import { sentenceElement } from './text-dom'
import { useScreen, useScreenStore } from './use-screen'

const PERSON = 'person:'

const nameOf = (filter: Filter) => (filter.kind === 'person' ? PERSON + filter.personId : filter.kind)
const KINDS = Object.keys(FILTER_LABELS) as (keyof typeof FILTER_LABELS)[]

function filterOf(value: string, lacking: ReadonlySet<string>): Filter {
  if (value.startsWith(PERSON)) return { kind: 'person', personId: value.slice(PERSON.length) }
  const kind = KINDS.find((one) => one === value) ?? 'all'
  return kind === 'lacking' ? { kind, ids: lacking } : { kind }
}

/** The list of what can be looked at, each with how many match; a choice leads to the first. */
export default function FilterChoices({ button }: { button: RefObject<HTMLButtonElement | null> }) {
  const desk = useDesk()
  const { actor, actions, store } = desk
  const known = useStore(evidenceOf(desk), (state) => state.known)
  const lacking = lackingIn(known, store.getState().objects.sentences)
  const screen = useScreenStore()
  const filter = useFilter()
  const people = usePeople()
  const isOpen = useScreen(({ panel }) => panel === 'filter')
  const others = [...people.values()].filter(({ id }) => id !== actor.id)
  const hasChosen = useRef(false)
  const choose = (value: string) => {
    hasChosen.current = true
    actions.setFilter(filterOf(value, lacking))
  }
  const goOn = () => {
    const chosen = hasChosen.current ? sentenceElement(store.getState().focus?.id ?? '') : null
    hasChosen.current = false
    return chosen ?? true
  }
  const option = (value: string, name: string) => ({
    value,
    label: name,
    ...(isOpen && { count: countMatches(store.getState().blocks, filterOf(value, lacking), actor.id) }),
  })
  const options = [
    ...Object.entries(FILTER_LABELS)
      // Where the house demands nothing, nothing can be lacking.
      .filter(([value]) => value !== 'lacking' || (known?.demands.length ?? 0) > 0)
      .map(([value, name]) => option(value, name)),
    ...others.map((person) => option(PERSON + person.id, shownName(person))),
  ]
  return (
    <Menu
      open={isOpen}
      onOpenChange={(open) => !open && screen.setState(({ panel }) => (panel === 'filter' ? { panel: null } : {}))}
      anchor={button}
      align="end"
      label="Filter"
      finalFocus={goOn}
      entries={[{ choice: 'Show', value: nameOf(filter), options, closes: true, onChange: choose }]}
    />
  )
}
