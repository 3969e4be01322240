'use client'

import { useEffect } from 'react'
import type { Span } from '@/lib/core/text/span'
import { touches } from '../_engine/touches'
import type { DeskState } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { askedOnCards } from './asked-on-cards'
import { followFocus } from './follow-focus'
import { isTyping } from './is-typing'
import { stillOpen } from './still-open'
import { takeDraftsAlong } from './take-drafts-along'
import { useNear, useScreenStore } from './use-screen'

/**
 * The eye and the focus of the browser follow the focused sentence: it is scrolled to when it leaves the middle of the
 * screen and takes the focus, unless somebody is typing elsewhere. What stood open at the sentence before is closed
 * when the person leaves it; what was typed there is kept in its draft.
 */
export function useFollowing() {
  const { store, actions, drafts } = useDesk()
  const screen = useScreenStore()
  const near = useNear()
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.focusedCard !== before.focusedCard) {
          screen.setState(askedOnCards(screen.getState(), state.focusedCard))
        }
        if (state.focus === before.focus || !state.focus) return
        const isSelecting = state.selection !== null && beginsHere(state, state.selection)
        followFocus(state, near, isSelecting)
        if (state.selection && !isSelecting) document.getSelection()?.removeAllRanges()
        if ((state.focus.id === before.focus?.id && state.text === before.text) || !before.focus) return
        const open = stillOpen(screen.getState(), state, before)
        takeDraftsAlong(drafts, screen.getState(), open, state.text)
        screen.setState(open)
        if (open.correcting) near.drawBlock(open.correcting.block)
        if (!state.focusedCard || isTyping() || isHere(state, state.focusedCard)) return
        if (!waitsForWords(state, state.focusedCard, isSelecting)) actions.focusCard(null)
      }),
    [store, actions, drafts, screen, near],
  )
}

/** Whether selected words begin in the focused sentence. Others are let go: keys would act on words one has left. */
function beginsHere({ objects, focus }: DeskState, { start }: Span): boolean {
  const sentence = objects.sentences.get(focus?.id ?? '')
  return sentence !== undefined && sentence.start <= start && start < sentence.end
}

/** Whether a card belongs to the focused sentence: also one that speaks of other places than its own. */
function isHere({ objects, focus }: DeskState, cardId: string): boolean {
  const sentence = objects.sentences.get(focus?.id ?? '')
  const card = objects.cards.get(cardId)
  if (!sentence || !card) return false
  const places = card.kind === 'finding' ? [card.value, ...card.value.related] : [card.value]
  return places.some((place) => touches(sentence, place))
}

/** Whether somebody may be about to say which words a mark belongs to: it has none, or they are selecting others for it. */
function waitsForWords({ objects, tray }: DeskState, cardId: string, isSelecting: boolean): boolean {
  const card = tray.find(({ id }) => id === cardId) ?? objects.cards.get(cardId)
  if (card?.kind !== 'annotation') return false
  return (
    card.value.how === 'orphan' || (isSelecting && (card.value.how === 'changed' || card.value.how === 'needs-look'))
  )
}
