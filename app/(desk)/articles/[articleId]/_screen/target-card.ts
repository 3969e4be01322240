import { blockAt } from '../_engine/block-at'
import { isShown } from '../_engine/filter'
import type { Card, DeskState } from '../_engine/types'

/**
 * What a key that speaks of "the correction" or "the thread" means: the open card, when it will do, or else the first
 * card of the focused sentence that will and that the filter does not hide from this person.
 */
export function targetCard(state: DeskState, actorId: string, willDo: (card: Card) => boolean): Card | undefined {
  const { focusedCard, objects, tray } = state
  const open = objects.cards.get(focusedCard ?? '') ?? tray.find((card) => card.id === focusedCard)
  return open && willDo(open) ? open : cardsHere(state).find((card) => isShown(card, state, actorId) && willDo(card))
}

/** The cards that touch the focused sentence, in reading order. */
function cardsHere({ focus, objects, blocks }: DeskState): readonly Card[] {
  const sentence = objects.sentences.get(focus?.id ?? '')
  const block = sentence && blocks[blockAt(blocks, sentence.start)]
  if (!sentence || !block) return []
  return block.touching.filter(({ value }) => value.start <= sentence.end && value.end >= sentence.start)
}
