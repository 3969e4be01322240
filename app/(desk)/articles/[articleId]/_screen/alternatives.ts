import { findOverlap } from '@/lib/core/revise/check-edits'
import { counted } from '@/lib/core/text/counted'
import type { CorrectionView } from '@/lib/schemas/views'
import { blocksOf } from '../_engine/block-at'
import type { DeskState, Objects } from '../_engine/types'

/** What is let stand because another wording of the same words was accepted. */
export const CHOSEN_OTHERWISE = 'Another wording was chosen.'

const stands = ({ state, how }: CorrectionView) => (state === 'proposed' || state === 'accepted') && how !== 'orphan'

/** Other corrections of the same words, proposed or accepted, of which only one can be made; in reading order. */
export function alternativesOf(
  { blocks }: Pick<DeskState, 'blocks'>,
  correction: CorrectionView,
): readonly CorrectionView[] {
  if (!stands(correction)) return []
  // Only what touches its blocks is looked at: this is asked by every card, with every change.
  const [first, last] = blocksOf(blocks, correction)
  const near = blocks.slice(first, last + 1).flatMap(({ touching }) => touching)
  const others = new Map(
    near.flatMap(({ kind, value }) => (kind === 'correction' && value.id !== correction.id ? [[value.id, value]] : [])),
  )
  return [...others.values()]
    .filter((other) => stands(other) && findOverlap([other], correction))
    .sort((a, b) => a.start - b.start || a.createdAt.localeCompare(b.createdAt))
}

/**
 * Those of these that can all be accepted at once: proposals on words that stand as they were, of which no other wording
 * is proposed or accepted. Of alternatives none is chosen unseen.
 */
export const acceptableTogether = (state: Pick<DeskState, 'blocks'>, corrections: readonly CorrectionView[]) =>
  corrections.filter(
    (one) =>
      one.state === 'proposed' &&
      one.how !== 'orphan' &&
      one.how !== 'changed' &&
      alternativesOf(state, one).length === 0,
  )

/** What one person has proposed and nobody has decided on, in reading order. */
export const proposedBy = ({ corrections }: Pick<Objects, 'corrections'>, personId: string) =>
  [...corrections.values()]
    .filter(({ state, createdBy }) => state === 'proposed' && createdBy === personId)
    .sort((a, b) => a.start - b.start)

/** That only one of several wordings can be made, and whether one was chosen; null where there is only this one. */
export function sayAlternatives({ state }: CorrectionView, others: readonly CorrectionView[]): string | null {
  if (others.length === 0) return null
  if (state !== 'accepted' && others.some((other) => other.state === 'accepted')) return 'Another wording is accepted.'
  return `One of ${others.length + 1} wordings: only one can be accepted.`
}

/** What came of accepting several at once. */
export const sayAccepted = (accepted: number, left: number) =>
  `${counted(accepted, 'correction')} accepted${left > 0 ? `; ${left} left to choose one by one` : ''}`
