import { isUpper } from '../characters'
import type { Rule } from './boundary'

/** `... and then it fell`, `. . . The rest`: marks that open a sentence do not end it. Three points before a capital belong to the sentence before. */
export const leadingMarks: Rule = ({ from, start, marks, after }) => {
  if (start !== from) return undefined
  return from > 0 && marks === '...' && isUpper(after) ? 'split' : 'join'
}
