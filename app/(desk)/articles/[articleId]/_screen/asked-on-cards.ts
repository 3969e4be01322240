import { NOTHING_ON_CARDS, type ScreenState } from './screen-state'

/**
 * What stays asked for on cards when another one is open, or none. A field on a folded card never comes, and whoever
 * types would wait for it. What was typed into one before is kept in its draft.
 */
export function askedOnCards(asked: ScreenState, openCard: string | null): ScreenState {
  const { composing, speaking, asking } = asked
  const isOpen = [composing, speaking, asking?.id ?? null].every((id) => id === null || id === openCard)
  return isOpen ? asked : { ...asked, ...NOTHING_ON_CARDS, typed: '', sends: false }
}
