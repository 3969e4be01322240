import type { Boundary, Rule } from './boundary'
import { isKnownAbbreviation } from './words'

const DASH = /^(?:[–—]|--?)\s/
const DASH_AND_CAPITAL = /^(?:[–—]|--?)\s["“]?\p{Lu}/u
const PLAIN_WORD = /^\p{Ll}{3,}$/u

/** `(?)` and `(good?)`, and a comma, colon, closing bracket or dash behind the mark, go on with the sentence. */
export const goingOn: Rule = (boundary) => {
  const { text, next, marks, closers, before, start } = boundary
  if (/[,;:)\]}]/.test(text[next] ?? '')) return 'join'
  if (/^[?!]+$/.test(marks) && closers[0] === ')' && text[start - before.length - 1] === '(') return 'join'
  return DASH.test(text.slice(next, next + 3)) && !isNewItem(boundary) ? 'join' : undefined
}

/** A dash on a new line opens a sentence, and so does one between a stop and a capital: `A good year. — Jane Doe`. */
const isNewItem = ({ text, end, next, marks, before }: Boundary) =>
  text.slice(end, next).includes('\n') ||
  (marks === '.' &&
    PLAIN_WORD.test(before) &&
    !isKnownAbbreviation(before) &&
    DASH_AND_CAPITAL.test(text.slice(next, next + 6)))
