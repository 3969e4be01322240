import { carrySpan } from '../_engine/carry-span'
import type { DeskState } from '../_engine/types'
import { correctingAt } from './correcting-at'
import { NOTHING_OPEN, type ScreenState } from './screen-state'

type Desk = Pick<DeskState, 'blocks' | 'focus' | 'positions' | 'text'>

/**
 * What stays open when the focus has gone to another sentence. When the person went there, what stood open at the
 * sentence before is closed. When that sentence went away under them, as after a freeze, they may be typing: then all
 * of it stays, at the same words; only what was open on words that are gone is closed.
 */
export function stillOpen(open: ScreenState, state: Desk, before: Desk): ScreenState {
  const { panel, searching, correcting, noting, picking } = open
  const wentThere = !before.focus || state.positions.has(before.focus.id)
  if (wentThere) return { ...NOTHING_OPEN, panel, searching }
  if (state.text === before.text) return open
  const carry = (span: ScreenState['noting']) => span && carrySpan(before.text, state.text, span)
  const at = correcting && carry(correcting.span)
  return {
    ...open,
    correcting: at && correctingAt(state, at, correcting?.correctionId),
    noting: carry(noting),
    picking: carry(picking),
  }
}
