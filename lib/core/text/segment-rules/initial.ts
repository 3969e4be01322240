import type { Rule } from './boundary'
import { opensSentence } from './opens-sentence'

const INITIAL = /^\p{Lu}$/u
const SMALL_WORD_BEFORE = /\s\p{Ll}+\s$/u

/** `J. Doe`, `Samuel L. Jackson`. `Plan B. The mayor` ends, by its opening word, and so does the pronoun in `you and I. Did`. */
export const initial: Rule = (boundary) => {
  const { text, marks, closers, before, after, start } = boundary
  if (marks !== '.' || closers !== '' || !INITIAL.test(before)) return undefined
  if (after.length > 1 && opensSentence(boundary)) return 'split'
  return before === 'I' && SMALL_WORD_BEFORE.test(text.slice(Math.max(0, start - 14), start - 1)) ? 'split' : 'join'
}
