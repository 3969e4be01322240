import type { Rule } from './boundary'

const MARKER = /(?:[•⁃▪◦‣·*–-]\s|[•⁃]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\)?\s)/y

/** A line break inside a block ends a sentence only where a list item begins on the next line. */
export const lineItem: Rule = ({ text, marks, next }) => {
  if (marks !== '') return undefined
  MARKER.lastIndex = next
  return MARKER.test(text) ? 'split' : 'join'
}
