import { isSpace } from '../../text/characters'
import type { MarkSide } from './quote-mark'

const BEFORE_OPENING = '([{-–—―/=:;,~*_>'
const BEHIND_CLOSING = '.,;:!?)]}-–—―/…*<'

/**
 * The side that the characters beside a quote mark at `[start, end)` speak for: what stands tight before a word opens,
 * what stands tight behind one closes. Undefined when they do not say. Other quote marks beside it are looked past by
 * the caller, who passes the edges of the whole group.
 */
export function leanOf(text: string, start: number, end: number): MarkSide | undefined {
  const isFreeBefore = start === 0 || isSpace(text.charCodeAt(start - 1))
  const isFreeBehind = end >= text.length || isSpace(text.charCodeAt(end))
  if (isFreeBefore) return isFreeBehind ? undefined : 'open'
  if (isFreeBehind) return 'close'
  const opens = BEFORE_OPENING.includes(text.charAt(start - 1))
  const closes = BEHIND_CLOSING.includes(text.charAt(end))
  if (opens === closes) return undefined
  return opens ? 'open' : 'close'
}
