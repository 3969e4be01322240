import { isUpper } from '../characters'
import type { Rule } from './boundary'
import { opensSentence } from './opens-sentence'
import { MAY_BE_LAST, MAY_BE_LAST_WITH_CAPITAL, TIME_ZONES, WEEKDAYS_AND_MONTHS } from './words'

const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u
const HOURS = /^[ap]\.m$/

/** `Acme Inc. The`, `the U.S. Government`, `6 p.m. He`: ends where a frequent opening word follows, else goes on. */
export const abbreviation: Rule = (boundary) => {
  const { marks, closers, before, after } = boundary
  if (marks !== '.' || /[^)\]]/.test(closers) || !isAbbreviation(before)) return undefined
  const word = before.toLowerCase()
  const follows = after.toLowerCase()
  if (HOURS.test(word)) return WEEKDAYS_AND_MONTHS.has(follows) || TIME_ZONES.has(follows) ? 'join' : 'split'
  if (word === 'etc') return 'split'
  return opensSentence(boundary) ? 'split' : 'join'
}

function isAbbreviation(before: string): boolean {
  const word = before.toLowerCase()
  return MAY_BE_LAST.has(word) || (isUpper(before) && MAY_BE_LAST_WITH_CAPITAL.has(word)) || DOTTED.test(before)
}
