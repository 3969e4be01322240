'use client'

import { useState } from 'react'
import { byPosition, type Span } from '@/lib/core/text/span'
import type { FindingView } from '@/lib/schemas/views'
import { blockAt } from '../_engine/block-at'
import { touches } from '../_engine/touches'
import type { DeskState } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { useFocusedId, useSentence } from '../_engine/use-desk-state'
import styles from './finding-card.module.css'

/** A habit has many places; more than these are shown when they are asked for. */
const FEW = 4

/** The places that a suggestion speaks of, its own among them. A press goes there, and the card goes along. */
export function FindingPlaces({ finding }: { finding: FindingView }) {
  const { store, actions } = useDesk()
  const here = useSentence(useFocusedId())
  const [isWhole, setWhole] = useState(false)
  const places = [finding, ...finding.related]
    .map(({ start, end }) => ({ start, end }))
    .filter((place, index, all) => all.findIndex(({ start }) => start === place.start) === index)
    .sort(byPosition)
  const shown = isWhole ? places : places.slice(0, FEW)
  const state = store.getState()
  return (
    <ol className={styles.places} aria-label="Places it speaks of">
      {shown.map((place) => {
        const id = sentenceAt(state, place)
        return (
          <li key={place.start}>
            <button
              type="button"
              aria-current={(here !== undefined && touches(place, here)) || undefined}
              onClick={() => id && actions.focusSentence(id)}
            >
              <q>{words(state.text, place)}</q>
              <span className={styles.where}>
                <span className="only-heard">sentence </span>
                {id && (state.positions.get(id) ?? 0) + 1}
              </span>
            </button>
          </li>
        )
      })}
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

function sentenceAt({ blocks }: DeskState, { start }: Span): string | undefined {
  const sentences = blocks[blockAt(blocks, start)]?.sentences ?? []
  return (sentences.findLast((sentence) => sentence.start <= start) ?? sentences[0])?.id
}

/** More words than these say no better which they are. */
const MOST_WORDS = 6

function words(text: string, { start, end }: Span): string {
  const all = text.slice(start, end).trim().split(/\s+/)
  return all.length > MOST_WORDS ? `${all.slice(0, MOST_WORDS).join(' ')} …` : all.join(' ')
}
