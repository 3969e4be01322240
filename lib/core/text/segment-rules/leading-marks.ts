import { isUpper } from '../characters'
import type { Rule } from './boundary'

const OPENING_MARKS = /^["'“‘«„([]+\s?$/
const MOST_OPENING_MARKS = 3

/** `... and then it fell`, `“… and we ran`: marks that open a sentence do not end it. Three points before a capital belong to the sentence before. */
export const leadingMarks: Rule = ({ text, from, start, marks, after }) => {
  if (start === from) return from > 0 && marks === '...' && isUpper(after) ? 'split' : 'join'
  const isPause = marks === '…' || marks.length > 2
  if (!isPause || start - from > MOST_OPENING_MARKS) return undefined
  return OPENING_MARKS.test(text.slice(from, start)) ? 'join' : undefined
}
