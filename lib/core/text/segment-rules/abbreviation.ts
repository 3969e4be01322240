import { isUpper } from '../characters'
import type { Boundary, Rule } from './boundary'
import { opensSentence } from './opens-sentence'
import { MAY_BE_LAST, MAY_BE_LAST_WITH_CAPITAL, TIME_ZONES, WEEKDAYS_AND_MONTHS } from './words'

const DOTTED = /^(?:\p{L}{1,2}\.&?)+\p{L}{1,2}$/u
const HOURS = /^[ap]\.m$/
/** A sentence so far that names a time and nothing else: `At 5`, `By about 10:30`. */
const TIME_ALONE = /^(?:\p{L}{2,7} ){0,2}\d{1,2}(?:[:.]\d\d)? ?$/u
const LONGEST_TIME = 24

/** `Acme Inc. The`, `the U.S. Government`, `6 p.m. He`: ends where a frequent opening word follows, else goes on. */
export const abbreviation: Rule = (boundary) => {
  const { marks, closers, before, after } = boundary
  if (marks !== '.' || /[^)\]]/.test(closers) || !isAbbreviation(before)) return undefined
  const word = before.toLowerCase()
  const follows = after.toLowerCase()
  if (HOURS.test(word))
    return opensWithTime(boundary) || WEEKDAYS_AND_MONTHS.has(follows) || TIME_ZONES.has(follows) ? 'join' : 'split'
  if (word === 'etc') return 'split'
  return opensSentence(boundary) ? 'split' : 'join'
}

function isAbbreviation(before: string): boolean {
  const word = before.toLowerCase()
  return MAY_BE_LAST.has(word) || (isUpper(before) && MAY_BE_LAST_WITH_CAPITAL.has(word)) || DOTTED.test(before)
}

/** `At 5 a.m. Mr. Poe left`: a time that opens a sentence belongs to what follows. */
function opensWithTime({ text, from, start, before }: Boundary): boolean {
  const lead = start - before.length
  return lead - from <= LONGEST_TIME && TIME_ALONE.test(text.slice(from, lead))
}
