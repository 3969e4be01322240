import { findOverlap } from '@/lib/core/revise/check-edits'
import { counted } from '@/lib/core/text/counted'
import type { CorrectionView } from '@/lib/schemas/views'
import type { Objects } from '../_engine/types'

/** What is let stand because another wording of the same words was accepted. */
export const CHOSEN_OTHERWISE = 'Another wording was chosen.'

const stands = ({ state, how }: CorrectionView) => (state === 'proposed' || state === 'accepted') && how !== 'orphan'

/** Other corrections of the same words, proposed or accepted, of which only one can be made; in reading order. */
export function alternativesOf(
  { corrections }: Pick<Objects, 'corrections'>,
  correction: CorrectionView,
): readonly CorrectionView[] {
  if (!stands(correction)) return []
  return [...corrections.values()]
    .filter((other) => other.id !== correction.id && stands(other) && findOverlap([other], correction))
    .sort((a, b) => a.start - b.start || a.createdAt.localeCompare(b.createdAt))
}

/**
 * Those of these that can all be accepted at once: proposals on words that stand as they were, of which no other wording
 * is proposed or accepted. Of alternatives none is chosen unseen.
 */
export const acceptableTogether = (objects: Pick<Objects, 'corrections'>, corrections: readonly CorrectionView[]) =>
  corrections.filter(
    (one) =>
      one.state === 'proposed' &&
      one.how !== 'orphan' &&
      one.how !== 'changed' &&
      alternativesOf(objects, one).length === 0,
  )

/** What one person has proposed and nobody has decided on, in reading order. */
export const proposedBy = ({ corrections }: Pick<Objects, 'corrections'>, personId: string) =>
  [...corrections.values()]
    .filter(({ state, createdBy }) => state === 'proposed' && createdBy === personId)
    .sort((a, b) => a.start - b.start)

/** What came of accepting several at once. */
export const sayAccepted = (accepted: number, left: number) =>
  `${counted(accepted, 'correction')} accepted${left > 0 ? `; ${left} left to choose one by one` : ''}`
