'use client'

import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { byPosition, type Span } from '@/lib/core/text/span'
import type { SentenceView } from '@/lib/schemas/views'
import { blockAt } from '../_engine/block-at'
import type { Draft } from '../_engine/drafts'
import type { Card } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { useCards } from '../_engine/use-desk-state'
import { tellsOfChange } from '../_engine/was-reviewed'
import { useFromDesk } from './use-from-desk'
import { useOffered } from './use-offered'
import { useOpenDrafts } from './use-open-drafts'
import { useOpenPlace } from './use-open-place'
import { useScreen } from './use-screen'

/** Something that stands in the margin beside the place it speaks of. */
export type MarginItem = { readonly key: string; readonly at: Span; readonly block: number } & (
  | { readonly kind: Card['kind']; readonly id: string }
  | { readonly kind: 'changed'; readonly sentenceId: string }
  | { readonly kind: 'noting' }
  | { readonly kind: 'draft'; readonly target: string; readonly draft: Draft }
)

/** All that stands beside blocks `first` to `last`, in reading order. */
export function useMarginItems(first: number, last: number): readonly MarginItem[] {
  const cards = useCards(first, last)
  const changed = useChangedSentences(first, last)
  const drafts = useOpenDrafts()
  const noting = useScreen((state) => state.noting)
  // One may be writing in it: it stays, however far one scrolls and whatever the filter lets through.
  const open = useFromDesk(({ focusedCard, objects }) => objects.cards.get(focusedCard ?? '') ?? null)
  const openPlace = useOpenPlace()
  const offered = useOffered()
  const { store } = useDesk()
  return useMemo(() => {
    const { blocks } = store.getState()
    const placed = (at: Span) => ({ at, block: blockAt(blocks, at.start) })
    const items: MarginItem[] = [
      ...changed.map((sentence) => ({
        kind: 'changed' as const,
        key: `changed-${sentence.id}`,
        sentenceId: sentence.id,
        ...placed(sentence),
      })),
      ...withOthers(cards, open ? [...offered, open] : offered).map(({ kind, id, value }) => {
        return { kind, key: id, id, ...placed(id === open?.id ? (openPlace ?? value) : value) }
      }),
      ...drafts.map(({ target, draft, at }) =>
        target.startsWith('annotation:')
          ? { kind: 'noting' as const, key: `noting-${at.start}-${at.end}`, ...placed(at) }
          : { kind: 'draft' as const, key: target, target, draft, ...placed(at) },
      ),
    ]
    const key = noting && `noting-${noting.start}-${noting.end}`
    if (noting && !items.some((item) => item.key === key)) {
      items.push({ kind: 'noting', key: `noting-${noting.start}-${noting.end}`, ...placed(noting) })
    }
    return items
      .filter((item) => (item.block >= first && item.block <= last) || item.key === key || item.key === open?.id)
      .sort((a, b) => a.at.start - b.at.start || byPosition(a.at, b.at))
  }, [store, cards, open, openPlace, offered, changed, drafts, noting, first, last])
}

/** The cards that stand there and those that stand there besides, each once. */
const withOthers = (cards: readonly Card[], others: readonly Card[]) => [
  ...new Map([...cards, ...others].map((card) => [card.id, card])).values(),
]

function useChangedSentences(first: number, last: number): readonly SentenceView[] {
  return useStore(
    useDesk().store,
    useShallow((state) =>
      state.blocks.slice(Math.max(first, 0), last + 1).flatMap((block) => block.sentences.filter(tellsOfChange)),
    ),
  )
}
