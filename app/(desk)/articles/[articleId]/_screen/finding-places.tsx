'use client'

import { useMemo, useState } from 'react'
import { byPosition, type Span } from '@/lib/core/text/span'
import type { FindingView } from '@/lib/schemas/views'
import { sentenceAt } from '../_engine/sentence-at'
import type { DeskState } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { useFocusedId } from '../_engine/use-desk-state'
import styles from './finding-card.module.css'
import { useFromDesk } from './use-from-desk'

/** A habit has many places; more than these are shown when they are asked for. */
const FEW = 4

/** The sentences that a finding speaks of, its own among them. A press goes there, and the card goes along. */
export function FindingPlaces({ finding }: { finding: FindingView }) {
  const { store, actions } = useDesk()
  const focusedId = useFocusedId()
  const [isWhole, setWhole] = useState(false)
  const order = useFromDesk((state) => state.order)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another order the sentences are others.
  const places = useMemo(() => placesOf(store.getState(), finding), [store, finding, order])
  if (places.length < 2) return null
  const { text, positions } = store.getState()
  const shown = isWhole ? places : places.slice(0, FEW)
  return (
    <ol className={styles.places} aria-label="Places it speaks of">
      {shown.map(({ span, sentenceId }) => (
        <li key={sentenceId}>
          <button
            type="button"
            aria-current={sentenceId === focusedId || undefined}
            onClick={() => actions.focusSentence(sentenceId)}
          >
            <q>{words(text, span)}</q>
            <span className={styles.where}>sentence {(positions.get(sentenceId) ?? 0) + 1}</span>
          </button>
        </li>
      ))}
      {places.length > shown.length && (
        <li>
          <button type="button" onClick={() => setWhole(true)}>
            {places.length - shown.length} more
          </button>
        </li>
      )}
    </ol>
  )
}

interface Place {
  readonly span: Span
  readonly sentenceId: string
}

/** In reading order, one for each sentence: what else is in the same one is seen there without going anywhere. */
function placesOf({ blocks }: DeskState, finding: FindingView): readonly Place[] {
  const seen = new Set<string>()
  return [finding, ...finding.related].sort(byPosition).flatMap((span): Place[] => {
    const sentenceId = sentenceAt(blocks, span.start)?.id
    if (sentenceId === undefined || seen.has(sentenceId)) return []
    seen.add(sentenceId)
    return [{ span, sentenceId }]
  })
}

/** More words than these say no better which they are. */
const MOST_WORDS = 6

function words(text: string, { start, end }: Span): string {
  const all = text.slice(start, end).trim().split(/\s+/)
  return all.length > MOST_WORDS ? `${all.slice(0, MOST_WORDS).join(' ')} …` : all.join(' ')
}
