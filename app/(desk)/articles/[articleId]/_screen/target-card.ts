import type { Span } from '@/lib/core/text/span'
import { blockAt } from '../_engine/block-at'
import { isShown } from '../_engine/filter'
import type { Card, DeskState } from '../_engine/types'

/**
 * What a key that speaks of "the correction" or "the thread" may mean: the open card alone, when it will do, or else the
 * cards of the focused sentence that will and that the filter does not hide from this person.
 */
export function targetCards(state: DeskState, actorId: string, willDo: (card: Card) => boolean): readonly Card[] {
  const open = openCard(state)
  if (open && willDo(open)) return [open]
  return cardsHere(state).filter((card) => isShown(card, state, actorId) && willDo(card))
}

/** What a correction is about: the selected words, those of the open mark or finding or, without any, null. */
export function markedHere(state: DeskState): Span | null {
  if (state.selection) return state.selection
  const open = openCard(state)
  return open && open.kind !== 'correction' && state.objects.cards.has(open.id) ? open.value : null
}

const openCard = ({ focusedCard, objects, tray }: DeskState): Card | undefined =>
  objects.cards.get(focusedCard ?? '') ?? tray.find((card) => card.id === focusedCard)

/** The cards that touch the focused sentence, in reading order. */
function cardsHere({ focus, objects, blocks }: DeskState): readonly Card[] {
  const sentence = objects.sentences.get(focus?.id ?? '')
  const block = sentence && blocks[blockAt(blocks, sentence.start)]
  if (!sentence || !block) return []
  return block.touching.filter(({ value }) => value.start <= sentence.end && value.end >= sentence.start)
}
