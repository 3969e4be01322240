import { isDigit } from '../characters'
import type { Rule } from './boundary'
import { BEFORE_NUMBER } from './words'

/** `No. 5`, `Jan. 20`, `p. 55`: the number belongs to the abbreviation. */
export const beforeNumber: Rule = ({ text, marks, before, next }) =>
  marks === '.' && BEFORE_NUMBER.has(before.toLowerCase()) && isDigit(text.charCodeAt(next)) ? 'join' : undefined
