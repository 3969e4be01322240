import { blockAt } from './block-at'
import type { Card, DeskState } from './types'

type Here = Pick<DeskState, 'blocks' | 'focus' | 'focusedCard' | 'objects'>

/**
 * The first card that is wanted, going forward (1) or back (-1) from the open one or, when none is open, from the focused
 * sentence on. Block by block, the nearest first: of a long article no more is looked at than it takes.
 */
export function nextWhere(
  { blocks, focus, focusedCard, objects }: Here,
  step: 1 | -1,
  isWanted: (card: Card) => boolean,
  { isAround = false }: { readonly isAround?: boolean } = {},
): Card | undefined {
  const find = (cards: readonly Card[]) => (step === 1 ? cards.find(isWanted) : cards.findLast(isWanted))
  const open = objects.cards.get(focusedCard ?? '')
  const start = objects.sentences.get(focus?.id ?? '')?.start ?? 0
  const first = open?.block ?? blockAt(blocks, start)
  const block = blocks[first]
  if (!block) return undefined
  const here = open ? beyond(block.cards, open.id, step) : block.touching.filter(besides(start, step))
  const found = find(here)
  if (found) return found
  for (let index = first + step; blocks[index]; index += step) {
    const next = find(blocks[index]?.cards ?? [])
    if (next) return next
  }
  if (!isAround) return undefined
  for (let index = step === 1 ? 0 : blocks.length - 1; ; index += step) {
    const next = find(blocks[index]?.cards ?? [])
    if (next || index === first) return next
  }
}

/** Those behind a card, in the direction one goes. */
function beyond(cards: readonly Card[], id: string, step: 1 | -1): readonly Card[] {
  const index = cards.findIndex((card) => card.id === id)
  return step === 1 ? cards.slice(index + 1) : cards.slice(0, index)
}

/** What does not lie wholly behind the beginning of a sentence; backward, what begins no later. */
const besides =
  (start: number, step: 1 | -1) =>
  ({ value }: Card) =>
    step === 1 ? value.end > start || value.start === start : value.start <= start
