import type { Candidate } from './find-candidates'
import type { MarkSide } from './quote-mark'

/** A mark on the way to its partner. */
export interface FoundMark {
  readonly candidate: Candidate
  readonly side: MarkSide
  /** How many are open around it. */
  depth: number
  partner: FoundMark | null
  /** Taken for a mark at first, found to be none. */
  isApostrophe: boolean
  /** Its place in the list of all marks, known when all are found. */
  index: number
}

export const foundMark = (candidate: Candidate, side: MarkSide, depth: number): FoundMark => ({
  candidate,
  side,
  depth,
  partner: null,
  isApostrophe: false,
  index: 0,
})

export function join(open: FoundMark, close: FoundMark) {
  open.partner = close
  close.partner = open
  close.depth = open.depth
}

/** A straight single mark that nothing closes was an apostrophe. */
export function dropStraightSingle(mark: FoundMark) {
  const { width, style } = mark.candidate.glyph
  if (width === 'single' && style === 'straight') mark.isApostrophe = true
}
