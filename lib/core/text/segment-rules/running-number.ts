import { isSpace } from '../characters'
import type { Rule } from './boundary'

const NUMBER = /^\d{1,2}$/
const LIST = /^\s*[•⁃*–(-]?\s*\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,5})[.)]/

/**
 * `I ask three things. 1. Who pays?`: a number between sentences of running prose stands by itself. A block that opens
 * with a number is a list, and so is a line that does; there the number belongs to its item.
 */
export const runningNumber: Rule = ({ text, from, start, before, marks }) => {
  if (marks !== '.' || start - from > 2 || !NUMBER.test(before) || opensLine(text, from) || LIST.test(text)) return
  return 'split'
}

function opensLine(text: string, from: number): boolean {
  let at = from - 1
  while (at >= 0 && isSpace(text.charCodeAt(at)) && text.charAt(at) !== '\n') at--
  return at < 0 || text.charAt(at) === '\n'
}
