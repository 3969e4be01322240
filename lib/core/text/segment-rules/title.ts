import { isUpper } from '../characters'
import type { Boundary, Rule } from './boundary'
import { opensSentence } from './opens-sentence'
import { MAY_BE_LAST_WITH_CAPITAL, NEVER_LAST, TITLES } from './words'

const CAPITALS = /^\p{Lu}{2,}$/u

/** `Mr. Smith`, `Lt. Col. Doe`, `vs. Spain`: words that something must follow. */
export const title: Rule = (boundary) => {
  const { marks, closers, before } = boundary
  if (marks !== '.' || closers !== '') return undefined
  const word = before.toLowerCase()
  if (NEVER_LAST.has(word) && !CAPITALS.test(before)) return 'join'
  if (!TITLES.has(word) || !isUpper(before)) return undefined
  return mayBeLast(boundary) && opensSentence(boundary) ? 'split' : 'join'
}

/** `on Main St. The`, `J. Doe, Prof. The`. */
const mayBeLast = ({ text, start, before }: Boundary) =>
  MAY_BE_LAST_WITH_CAPITAL.has(before.toLowerCase()) || text[start - before.length - 2] === ','
