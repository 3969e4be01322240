import type { Span } from '@/lib/core/text/span'
import { carrySpan } from '../_engine/carry-span'
import { nearestSpan } from '../_engine/nearest-span'
import type { DeskState } from '../_engine/types'
import { correctingAt } from './correcting-at'
import { NOTHING_OPEN, type Place, type ScreenState } from './screen-state'

type Desk = Pick<DeskState, 'blocks' | 'focus' | 'positions' | 'text'>

/**
 * What stays open when the focus has gone to another sentence. When the person went there, what stood open at the
 * sentence before is closed. When that sentence went away under them, as after a freeze, they may be typing: then all
 * of it stays, at the same words or, when those were changed, at what stands in their place.
 */
export function stillOpen(open: ScreenState, state: Desk, before: Desk): ScreenState {
  const { panel, searching, correcting, noting, picking } = open
  const isNewText = state.text !== before.text
  const wentThere = !before.focus || state.positions.has(before.focus.id)
  if (wentThere && !isNewText) return { ...NOTHING_OPEN, panel, searching }
  if (!isNewText) return open
  const sentences = before.blocks.flatMap((block) => block.sentences)
  const place = (at: Place): Place | null => {
    const carried = carrySpan(before.text, state.text, at)
    if (carried) return { ...at, ...carried }
    const nearest = nearestSpan({ text: before.text, sentences }, state, at)
    return nearest && { ...nearest, changedFrom: wordsAt(before.text, at) }
  }
  const at = correcting && place(correcting.span)
  return {
    ...open,
    correcting: at && correctingAt(state, at, correcting?.correctionId),
    noting: noting && place(noting),
    picking: picking && place(picking),
  }
}

const wordsAt = (text: string, { start, end }: Span) => text.slice(start, end)
