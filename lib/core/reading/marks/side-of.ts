import type { Candidate } from './find-candidates'
import type { MarkSide } from './quote-mark'

/** What is open where a candidate stands, the outermost first. */
export type Opened = readonly { readonly candidate: Candidate }[]

/**
 * The side a candidate is used for, given what is open and whether a single closing mark may still follow, in the
 * paragraph or because the next one goes on. Undefined for an apostrophe.
 */
export const sideOf = (candidate: Candidate, opened: Opened, mayBeClosed: boolean): MarkSide | undefined =>
  candidate.glyph.width === 'double' ? sideOfDouble(candidate, opened) : sideOfSingle(candidate, opened, mayBeClosed)

/** Place counts more than drawing where the two disagree: `“so“` and `”so”` are opened and closed. */
function sideOfDouble({ glyph, lean, isBehindPoint }: Candidate, opened: Opened): MarkSide {
  const open = opened.findLast(({ candidate }) => candidate.glyph.width === 'double')?.candidate
  if (glyph.side === undefined) return open ? (lean === 'open' ? 'open' : 'close') : (lean ?? 'open')
  if (glyph.side === 'open') {
    if (open?.glyph.style === 'low' && glyph.style === 'curly' && lean !== 'open') return 'close'
    return lean === 'close' || (open && lean === undefined && isBehindPoint) ? 'close' : 'open'
  }
  return lean === 'open' && !open ? 'open' : 'close'
}

/** A single mark is an apostrophe unless something speaks against it. */
function sideOfSingle(candidate: Candidate, opened: Opened, mayBeClosed: boolean): MarkSide | undefined {
  const { glyph, lean, isLikePossessive, isBehindPoint, isInWord } = candidate
  const isOpen = opened.at(-1)?.candidate.glyph.width === 'single'
  if (lean === 'open') {
    if (glyph.side === 'open') return 'open'
    return glyph.side === undefined && !isOpen && mayBeClosed ? 'open' : undefined
  }
  if (lean === undefined && glyph.side === 'open' && !isInWord) return 'open'
  if (isOpen) return (isLikePossessive && mayBeClosed) || (lean === undefined && !isBehindPoint) ? undefined : 'close'
  return isBehindPoint && lean === 'close' && opened.length === 0 ? 'close' : undefined
}

/** For each candidate whether a single closing mark may follow before the next is opened. */
export function mayBeClosed(candidates: readonly Candidate[]): boolean[] {
  const answers: boolean[] = new Array(candidates.length).fill(false)
  let isAhead = false
  for (let index = candidates.length - 1; index >= 0; index--) {
    answers[index] = isAhead
    const candidate = candidates[index]
    if (candidate?.glyph.width !== 'single') continue
    if (candidate.lean === 'open' && candidate.glyph.side !== 'close') isAhead = false
    else if (candidate.lean === 'close' && !candidate.isLikePossessive) isAhead = true
  }
  return answers
}
