import type { Edit } from '@/lib/core/revise/edit'
import { splitWords } from '@/lib/core/revise/words'
import type { Span } from '@/lib/core/text/span'

/**
 * The smallest change of whole words that makes `replacement` out of a span: what both begin and end with is left
 * out. Null when they are the same. `text` is the whole text the span lies in.
 */
export function smallestChange(text: string, { start, end }: Span, replacement: string): Edit | null {
  const before = splitWords(text.slice(start, end))
  const after = splitWords(replacement)
  const most = Math.min(before.length, after.length)
  let first = 0
  while (first < most && before[first] === after[first]) first++
  let last = 0
  while (last < most - first && before[before.length - 1 - last] === after[after.length - 1 - last]) last++
  if (before.length === after.length && first === before.length) return null
  const lengthOf = (words: readonly string[]) => words.join('').length
  return {
    start: start + lengthOf(before.slice(0, first)),
    end: end - lengthOf(before.slice(before.length - last)),
    replacement: after.slice(first, after.length - last).join(''),
  }
}
