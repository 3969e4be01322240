'use client'

import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { SentenceView } from '@/lib/schemas/views'
import { blockAt } from './block-at'
import type { Draft } from './drafts'
import { cardMatches, dimmedIn } from './filter'
import { isWaiting } from './findings'
import { touches } from './touches'
import type { BlockSlice, Card, DeskState, FocusInBlock, Here } from './types'
import { useDesk } from './use-desk'
import { useLateState } from './use-late-state'

/**
 * What components read. Each hook renders its component only when what it answers is another value: a block when
 * something in it changed, a card when its object did.
 */
function useDeskState<T>(select: (state: DeskState) => T): T {
  return useStore(useDesk().store, select)
}

export const useActions = () => useDesk().actions

export const useLoad = () => useDeskState((state) => state.load)
/** Null until it is loaded. */
export const useArticle = () => useDeskState((state) => state.article)
export const useText = () => useDeskState((state) => state.text)

export const useBlock = (index: number): BlockSlice | undefined => useDeskState((state) => state.blocks[index])
/** Null for every block without focus. */
export const useFocusInBlock = (index: number): FocusInBlock | null =>
  useDeskState((state) => state.focusInBlocks.get(index) ?? null)
/** The sentences of a block that the filter holds back; null when there are none. */
export const useDimmed = (index: number): ReadonlySet<string> | null => {
  const { actor } = useDesk()
  return useDeskState((state) => dimmedIn(state.blocks[index], state.filter, actor.id))
}
/** Where others are, in this block. */
export function useOthersInBlock(index: number): readonly Here[] {
  const { pageId } = useDesk()
  return useDeskState(
    useShallow((state) => {
      const sentences = state.blocks[index]?.sentences
      return state.here.filter(
        (one) => one.page !== pageId && sentences?.some((sentence) => sentence.id === one.sentenceId),
      )
    }),
  )
}

export const useSentence = (id: string | null) =>
  useDeskState((state) => (id === null ? undefined : state.objects.sentences.get(id)))
export const useAnnotation = (id: string | null) =>
  useDeskState((state) => (id === null ? undefined : state.objects.annotations.get(id)))
export const useFinding = (id: string | null) =>
  useDeskState((state) => (id === null ? undefined : state.objects.findings.get(id)))
export const useCorrection = (id: string | null) =>
  useDeskState((state) => (id === null ? undefined : state.objects.corrections.get(id)))
/** From 1, in reading order; 0 when it is not there. */
export const useOrdinal = (sentenceId: string | null) =>
  useDeskState((state) => (sentenceId === null ? 0 : (state.positions.get(sentenceId) ?? -1) + 1))
export const useSentenceCount = () => useDeskState((state) => state.order.length)

/** The cards that start in blocks `first` to `last` (both included) and that the filter lets through. */
export function useCards(first: number, last: number): readonly Card[] {
  const { actor } = useDesk()
  return useDeskState(
    useShallow((state) => {
      const blocks = state.blocks.slice(Math.max(first, 0), last + 1)
      return blocks.flatMap((block) => block.cards.filter((card) => cardMatches(card, block, state.filter, actor.id)))
    }),
  )
}
/** The cards that touch a sentence, whatever the filter, without findings that were decided: for the sheet on a phone and for reading them out. */
export function useCardsOfSentence(sentenceId: string | null): readonly Card[] {
  const sentence = useSentence(sentenceId)
  return useDeskState(useShallow((state) => (sentence ? cardsTouching(state, sentence) : NO_CARDS)))
}
/** Annotations and corrections that lost their place. */
export const useTray = () => useDeskState((state) => state.tray)

export const useFocusedId = () => useDeskState((state) => state.focus?.id ?? null)
export const useFocusedCard = () => useDeskState((state) => state.focusedCard)
export const useSelection = () => useDeskState((state) => state.selection)
export const useFilter = () => useDeskState((state) => state.filter)
export const useSearch = () => useDeskState((state) => state.search)

export const useProgress = () => useLateState(progressOf)
export const useTally = () => useDeskState((state) => state.tally)
/** Rises with every change; for what draws all objects at once and reads them from `useDesk().store.getState()`. */
export const useChanges = () => useDeskState((state) => state.changes)

/** One entry per open page, one's own left out. */
export function useHere(): readonly Here[] {
  const { pageId } = useDesk()
  return useDeskState(useShallow((state) => state.here.filter((one) => one.page !== pageId)))
}
export const usePeople = () => useDeskState((state) => state.people)

export const useConnection = () => useDeskState((state) => state.connection)
/** How many acts are not yet confirmed. */
export const usePendingCount = () => useLateState(pendingCountOf)
export const useIsPending = (id: string) => useDeskState((state) => state.pending.ids.has(id))
export const useConflicts = () => useDeskState((state) => state.conflicts)

/**
 * What is half typed at a target (see `draftTarget`), and how to set it; null takes it away. A form says by `isOpen`
 * whether it is being written in: then no other page empties it.
 */
export function useDraft(
  target: string,
  isOpen?: () => boolean,
): readonly [Draft | null, (draft: Draft | null) => void] {
  const { drafts } = useDesk()
  const draft = useSyncExternalStore(
    drafts.subscribe,
    () => drafts.get(target),
    () => null,
  )
  const set = useCallback((next: Draft | null) => drafts.set(target, next), [drafts, target])
  const isOpenNow = useRef(isOpen)
  isOpenNow.current = isOpen
  useEffect(() => drafts.hold(target, () => isOpenNow.current?.() ?? false), [drafts, target])
  return useMemo(() => [draft, set] as const, [draft, set])
}

const progressOf = ({ tally }: DeskState) => tally.progress
const pendingCountOf = ({ pending }: DeskState) => pending.count

const NO_CARDS: readonly Card[] = []

function cardsTouching(state: DeskState, sentence: SentenceView): readonly Card[] {
  const block = state.blocks[blockAt(state.blocks, sentence.start)]
  if (!block) return NO_CARDS
  const stands = (card: Card) => card.kind !== 'finding' || isWaiting(card.value, block)
  return block.touching.filter((card) => touches(card.value, sentence) && stands(card))
}
