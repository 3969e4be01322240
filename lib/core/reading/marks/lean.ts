import { isSpace } from '../../text/characters'
import type { MarkSide } from './quote-mark'

/** Marks of direction and joiners without width, which stand at the edge of pasted words. */
const isInvisible = (unit: number) => (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e)
const isFree = (unit: number) => isSpace(unit) || isInvisible(unit)

const BEFORE_OPENING = '([{-–—―/=:;,~*_>'
const BEHIND_CLOSING = '.,;:!?)]}-–—―/…*<'

/**
 * The side that the characters beside a quote mark at `[start, end)` speak for: what stands tight before a word opens,
 * what stands tight behind one closes. Undefined when they do not say. Other quote marks beside it are looked past by
 * the caller, who passes the edges of the whole group.
 */
export function leanOf(text: string, start: number, end: number): MarkSide | undefined {
  const isFreeBefore = start === 0 || isFree(text.charCodeAt(start - 1))
  const isFreeBehind = end >= text.length || isFree(text.charCodeAt(end))
  if (isFreeBefore) return isFreeBehind ? undefined : 'open'
  if (isFreeBehind) return 'close'
  const opens = BEFORE_OPENING.includes(text.charAt(start - 1))
  const closes = BEHIND_CLOSING.includes(text.charAt(end))
  if (opens === closes) return undefined
  return opens ? 'open' : 'close'
}
