import type { Rule } from './boundary'

const NUMBER = /^[•⁃*]?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,5})$/
/** What may stand between the start of the sentence and the number. */
const BULLET = /^[•⁃*–(-]?\s*\(?$/
const ATTACHED_BULLET = /^[•⁃*]/
const LONGEST_BULLET = 4

/** `1. The first item`: a number that opens a sentence, or hangs on a bullet, is not a sentence of its own. */
export const listNumber: Rule = ({ text, from, start, before, marks }) => {
  if (marks !== '.' || !NUMBER.test(before)) return undefined
  if (ATTACHED_BULLET.test(before)) return 'join'
  const number = start - before.length
  return number - from <= LONGEST_BULLET && BULLET.test(text.slice(from, number)) ? 'join' : undefined
}
