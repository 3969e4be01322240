import { isUpper } from '../characters'
import type { Rule } from './boundary'
import { STATES } from './words'

const TOWN = /\p{Lu}[\p{L}.’'-]*, $/u
const LONGEST_TOWN = 30

/** `in Reno, Nev. Police said`: inside a sentence the state behind a town has a comma after it, so that a capital opens a new one. */
export const stateAfterTown: Rule = ({ text, start, next, marks, closers, before, after }) => {
  if (marks !== '.' || closers !== '' || !isUpper(after) || !STATES.has(before.toLowerCase())) return undefined
  const lead = start - before.length
  return TOWN.test(text.slice(Math.max(0, lead - LONGEST_TOWN), lead)) && text[next] !== '(' ? 'split' : undefined
}
