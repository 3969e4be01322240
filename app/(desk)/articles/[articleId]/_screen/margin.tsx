'use client'

import { useRef } from 'react'
import { later } from '@/app/_ui/later'
import { AnnotationCard } from './annotation-card'
import styles from './margin.module.css'
import { PARTS } from './parts'
import { useCardPlaces } from './use-card-places'
import { type MarginItem, useMarginItems } from './use-margin-items'
import { useNearBlocks } from './use-near'

const ChangedNote = later(PARTS.changed)
const CorrectionCard = later(PARTS.correctionCard)
const FindingCard = later(PARTS.finding)
const DraftNote = later(PARTS.draft)
const NoteComposer = later(PARTS.note)

/** The cards, each beside the line it speaks of; only those near the part that is on screen exist. */
export function Margin() {
  const [first, last] = useNearBlocks()
  const items = useMarginItems(first, last)
  const column = useRef<HTMLElement>(null)
  useCardPlaces(column, items)
  return (
    <aside ref={column} className={styles.margin} aria-label="Marks and corrections">
      {items.map((item) => (
        <div key={item.key} data-slot={item.key} className={styles.slot}>
          <MarginCard item={item} />
        </div>
      ))}
    </aside>
  )
}

export function MarginCard({ item }: { item: MarginItem }) {
  switch (item.kind) {
    case 'annotation':
      return <AnnotationCard id={item.id} />
    case 'correction':
      return <CorrectionCard id={item.id} />
    case 'finding':
      return <FindingCard id={item.id} />
    case 'changed':
      return <ChangedNote sentenceId={item.sentenceId} />
    case 'noting':
      return <NoteComposer span={item.at} />
    case 'draft':
      return <DraftNote target={item.target} draft={item.draft} />
  }
}
