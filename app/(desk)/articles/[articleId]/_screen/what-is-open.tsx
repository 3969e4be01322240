'use client'

import { useStore } from 'zustand'
import { Banner } from '@/app/_ui/banner'
import { openWords } from '@/lib/core/review/open-words'
import { type OpenKind, stillOpen } from '@/lib/core/review/still-open'
import { useDesk } from '../_engine/use-desk'
import { useChanges } from '../_engine/use-desk-state'
import { evidenceOf } from '../_evidence/evidence-store'
import { openHere } from '../_evidence/here'

interface WhatIsOpenProps {
  without?: readonly OpenKind[]
  /** Ids of marks that what is about to be done closes. */
  closing?: ReadonlySet<string>
}

/** What is not done yet of the newest version, before something is made of it; nothing when all is. */
export function WhatIsOpen({ without = [], closing }: WhatIsOpenProps) {
  // The objects are changed in place.
  useChanges()
  const desk = useDesk()
  const { blocks, objects, tally } = desk.store.getState()
  const known = useStore(evidenceOf(desk), (state) => state.known)
  const open = stillOpen({
    sentences: [...objects.sentences.values()],
    annotations: [...objects.annotations.values()].filter(({ id }) => !closing?.has(id)),
    corrections: [...objects.corrections.values()],
    findings: blocks.flatMap(({ cards, waiting }) =>
      cards.flatMap((card) => (card.kind === 'finding' && waiting.has(card.id) ? card.value : [])),
    ),
  }).filter(({ kind }) => !without.includes(kind))
  const all = [...open, ...openHere(known, objects)]
  if (all.length === 0) return null
  return (
    <Banner title="Still open">
      <p>{openWords(all, tally.progress.byStatus.unreviewed)}.</p>
    </Banner>
  )
}
