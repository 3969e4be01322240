'use client'

import { Banner } from '@/app/_ui/banner'
import { openWords } from '@/lib/core/review/open-words'
import { type OpenKind, stillOpen } from '@/lib/core/review/still-open'
import { useDesk } from '../_engine/use-desk'
import { useChanges } from '../_engine/use-desk-state'

/** What is not done yet of the newest version, before something is made of it; nothing when all is. */
export function WhatIsOpen({ without = [] }: { without?: readonly OpenKind[] }) {
  // The objects are changed in place.
  useChanges()
  const { objects, tally } = useDesk().store.getState()
  const open = stillOpen({
    sentences: [...objects.sentences.values()],
    annotations: [...objects.annotations.values()],
    corrections: [...objects.corrections.values()],
  }).filter(({ kind }) => !without.includes(kind))
  if (open.length === 0) return null
  return (
    <Banner title="Still open">
      <p>{openWords(open, tally.progress.byStatus.unreviewed)}.</p>
    </Banner>
  )
}
