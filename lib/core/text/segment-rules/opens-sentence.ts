import type { Boundary } from './boundary'
import { OPENERS } from './words'

/** True when what follows begins with a frequent opening word. The `A.` of `A. E. Doe` is an initial, not the word. */
export function opensSentence({ text, next, after }: Boundary): boolean {
  if (!OPENERS.has(after.toLowerCase())) return false
  return after.length > 1 || text[text.indexOf(after, next) + after.length] !== '.'
}
