import type { ScreenState } from './screen-state'

/** A field that was asked for by a key. Its element carries the name in `data-takes-keys`. */
export const formName = {
  picking: 'picking',
  correcting: 'correcting',
  noting: 'noting',
  speaking: (quoteId: string) => `speaking:${quoteId}`,
  composing: (subjectId: string) => `composing:${subjectId}`,
  asking: (cardId: string) => `asking:${cardId}`,
}

/**
 * The field that takes the keys from now on; null when none was asked for. `hasCard` is whether a card is there: no
 * field will come for one that somebody took away.
 */
export function fieldAskedFor(state: ScreenState, hasCard: (id: string) => boolean): string | null {
  const { correcting, picking, noting, composing, speaking, asking } = state
  if (picking) return formName.picking
  if (correcting) return formName.correcting
  if (noting) return formName.noting
  if (composing && hasCard(composing)) return formName.composing(composing)
  if (speaking && hasCard(speaking)) return formName.speaking(speaking)
  return asking && hasCard(asking.id) ? formName.asking(asking.id) : null
}

/** What is to stand in the field after a key that was pressed before it had the focus; null for a key that types nothing. */
export function typedAhead(key: string, typed: string, hasLines: boolean): string | null {
  if (key === 'Backspace') return typed.slice(0, -1)
  if (key === 'Enter' && hasLines) return `${typed}\n`
  return key.length === 1 ? typed + key : null
}
