import { isUpper } from '../characters'
import type { Rule } from './boundary'
import { opensSentence } from './opens-sentence'
import { SHORT_NAMES } from './words'

/** The `McN.` of a shortened surname is one too. */
const INITIAL = /^(?:Mc|Mac|O[’'])?\p{Lu}$/u
const SMALL_WORD_BEFORE = /\s\p{Ll}+\s$/u

/** `J. Doe`, `Samuel L. Jackson`. `Plan B. The mayor` ends, by its opening word, and so does the pronoun in `you and I. Did`. */
export const initial: Rule = (boundary) => {
  const { text, marks, closers, before, after, start } = boundary
  if (marks !== '.' || closers !== '' || !isInitial(before)) return undefined
  if (after.length > 1 && opensSentence(boundary)) return 'split'
  return before === 'I' && SMALL_WORD_BEFORE.test(text.slice(Math.max(0, start - 14), start - 1)) ? 'split' : 'join'
}

const isInitial = (word: string) => INITIAL.test(word) || (isUpper(word) && SHORT_NAMES.has(word.toLowerCase()))
