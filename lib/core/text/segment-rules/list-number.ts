import type { Rule } from './boundary'
import { BEFORE_NUMBER } from './words'

const NUMBER = /^(?:\d{1,2}|[a-zA-Z]|[ivx]{1,5})$/
/** What may stand before the number: the start of the line and a bullet, or the end of the sentence before. */
const LINE_START = /(?:^|\n)[•⁃*\s(]*$/
const SENTENCE_END = /([^\s.?!]*)[.?!]["”’)]?\s+$/
/** How far back a rule looks, in UTF-16 units. */
const REACH = 20

/** `1. The first item`: a number that opens a line or follows a finished sentence is not a sentence of its own. */
export const listNumber: Rule = ({ text, start, before, marks }) => {
  if (marks !== '.') return undefined
  const number = before.replace(/^[•⁃*]/, '')
  if (!NUMBER.test(number)) return undefined
  const from = Math.max(0, start - REACH)
  const lead = text.slice(from, start - number.length)
  if (LINE_START.test(lead) && (from === 0 || lead.includes('\n'))) return 'join'
  const last = SENTENCE_END.exec(lead)?.[1]?.toLowerCase()
  return last === undefined || BEFORE_NUMBER.has(last) || last.length === 1 ? undefined : 'join'
}
