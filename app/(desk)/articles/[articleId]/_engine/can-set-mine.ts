import type { Actor } from '@/lib/core/review/actor'
import { DECISIONS } from '@/lib/core/review/decisions'
import { lackingFor } from './lacking-for'
import type { Conflict, DeskState } from './types'

/**
 * Whether what one wanted can still be done to what somebody else has made of it: what was accepted meanwhile is not
 * withdrawn any more, nor worded anew.
 */
export function canSetMine(
  { mine, theirs }: Conflict,
  { objects, article }: Pick<DeskState, 'objects' | 'article'>,
  actor: Actor,
): boolean {
  if (theirs.kind === 'correction') {
    const { state } = theirs.value
    if (mine.type === 'decide-correction' && !DECISIONS[mine.decision].from.includes(state)) return false
    if (mine.type === 'change-correction' && state !== 'proposed') return false
  }
  return lackingFor(actor, mine, objects, article?.writer ?? null) === null
}
