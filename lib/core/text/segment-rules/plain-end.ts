import { isSpace } from '../characters'
import type { Rule } from './boundary'
import { isKnownAbbreviation } from './words'

const SHORTEST = 4
const [SMALL_A, SMALL_Z, CAPITAL_A, CAPITAL_Z] = [97, 122, 65, 90]

/** `The bridge is shut. Nobody`: a word in small letters that is no abbreviation, a point, one space, a capital. Nearly every end is this one. */
export const plainEnd: Rule = ({ text, marks, before, start, end, next }) => {
  if (marks !== '.' || end !== start + 1 || next !== end + 1 || !isSpace(text.charCodeAt(end))) return undefined
  const follows = text.charCodeAt(next)
  if (follows < CAPITAL_A || follows > CAPITAL_Z || before.length < SHORTEST) return undefined
  for (let at = 0; at < before.length; at++) {
    const unit = before.charCodeAt(at)
    if (unit < SMALL_A || unit > SMALL_Z) return undefined
  }
  return isKnownAbbreviation(before) ? undefined : 'split'
}
