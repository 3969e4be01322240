import type { Boundary } from './boundary'
import { OPENERS } from './words'

const ADVERB = /^\p{Lu}\p{Ll}{2,}ly$/u

/** True when what follows begins with a frequent opening word, or with an adverb and a comma. The `A.` of `A. E. Doe` is an initial, not the word. */
export function opensSentence({ text, next, after }: Boundary): boolean {
  const behind = text[text.indexOf(after, next) + after.length]
  if (OPENERS.has(after.toLowerCase())) return after.length > 1 || behind !== '.'
  return behind === ',' && ADVERB.test(after)
}
