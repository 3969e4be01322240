import type { Span } from '@/lib/core/text/span'
import type { Kept } from '../_engine/draft-place'
import { type Drafts, ownTarget } from '../_engine/drafts'
import { placeAgain } from '../_engine/place-again'
import type { DeskState } from '../_engine/types'
import { correctingAt } from './correcting-at'
import type { ScreenState } from './screen-state'

/**
 * Puts a draft without a place on other words. Answers the form that it stands in from then on: that of a correction is
 * open on no more than one block, so its draft is too.
 */
export function placeDraft(
  drafts: Drafts,
  kept: Kept,
  span: Span,
  state: Pick<DeskState, 'blocks' | 'text'>,
): Partial<ScreenState> {
  const correcting = ownTarget(kept.target).startsWith('correction') ? correctingAt(state, span) : null
  // First, because it may be put on the very words it was on.
  drafts.set(kept.target, null)
  const placed = placeAgain(kept, correcting?.span ?? span, state.text, drafts)
  drafts.set(placed.target, placed.draft)
  return correcting ? { correcting } : { noting: span }
}
