import type { Rule } from './boundary'

const MARKER = /(?:[•⁃▪◦‣·*–-]\s|[•⁃]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\)?\s)/y
/** A line of a list of words is at most so long, in UTF-16 units: ordinary text is wrapped wider. */
const SHORT_LINE = 40
const SENTENCE_LIKE = /[.?!…,;:"”’)-]\s*$/

/** A line break inside a block ends a sentence only where the next line is an item of a list, or where short lines without stops stand under each other. */
export const lineBreak: Rule = ({ text, marks, start, next }) => {
  if (marks !== '') return undefined
  MARKER.lastIndex = next
  if (MARKER.test(text)) return 'split'
  const above = text.slice(Math.max(0, start - SHORT_LINE - 1), start)
  const lineStart = above.lastIndexOf('\n') + 1
  if (lineStart === 0 && start > SHORT_LINE) return 'join'
  const below = text.slice(next, next + SHORT_LINE + 1)
  const lineEnd = below.indexOf('\n')
  if (lineEnd < 0 && below.length > SHORT_LINE) return 'join'
  const lines = [above.slice(lineStart), lineEnd < 0 ? below : below.slice(0, lineEnd)]
  return lines.some((line) => SENTENCE_LIKE.test(line)) ? 'join' : 'split'
}
