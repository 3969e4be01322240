import { NUMBER, PARAGRAPH_BREAK, type Words } from '../words/words'
import { opensSentence } from './find-names'
import type { Name } from './name'
import { isRole } from './titles'
import { wordSet } from './word-set'

const OLDEST = 120
/** Behind `who` they speak of several: a team or a firm can be meant. */
const OF_SEVERAL = wordSet('are were have')
/** Behind these stands a house or a place as often as a person: `the head of Hill House, who`, `a farmer from Hill Dale, 43,`. */
const LEAD_TO_PLACES = wordSet('of at in from the a an')

/** True for a full name beside which only persons have what stands there: `Jane Doe, who`, `Jane Doe, 43,`, `the manager, Jane Doe,`. */
export function isToldAsPerson(words: Words, { titleFirst, after }: Name): boolean {
  const { lower } = words
  if (SAYS.has(lower[after] ?? '') && opensSentence(words, titleFirst)) return goesOnAsPerson(words, after)
  if (lower[after] !== ',' || LEAD_TO_PLACES.has(lower[titleFirst - 1] ?? '')) return false
  if (lower[after + 1] === 'who') return !OF_SEVERAL.has(lower[after + 2] ?? '')
  return isAge(words, after + 1) || (lower[titleFirst - 1] === ',' && isRole(lower[titleFirst - 2] ?? ''))
}

/** A number that ends with a comma or a stop and may be the years of somebody. */
function isAge({ kinds, lower }: Words, at: number): boolean {
  const years = Number(lower[at])
  return (
    kinds[at] === NUMBER &&
    Number.isInteger(years) &&
    years > 0 &&
    years < OLDEST &&
    ',.;'.includes(lower[at + 1] ?? ' ')
  )
}

const SAYS = wordSet('said told says tells')
const PRONOUNS = wordSet('he she')
/** A pronoun is sought over so many tokens. */
const REACH = 60

/** True when the paragraph goes on with `he` or `she` at the start of a sentence or behind a quotation. */
function goesOnAsPerson(words: Words, from: number): boolean {
  const { kinds, lower } = words
  for (let at = from; at < from + REACH && at < words.count && kinds[at] !== PARAGRAPH_BREAK; at++) {
    if (PRONOUNS.has(lower[at] ?? '') && opensSentence(words, at)) return true
  }
  return false
}
