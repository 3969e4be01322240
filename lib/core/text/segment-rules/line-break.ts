import type { Rule } from './boundary'

const MARKER = /(?:[•⁃▪◦‣·*–-]\s|[•⁃]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\)?\s)/y
/** The lines of a list of words are at most so long, in UTF-16 units: the narrowest column of a newspaper is wider. */
const SHORT_LINE = 24
/** How far around the line break its lines are looked at: some three lines of a narrow column. */
const REACH = 80
const STOP = /[.?!…,;:"”’)-]\s*$/

/** A line break inside a block ends a sentence only where the next line is an item of a list, or where short lines without stops stand under each other. */
export const lineBreak: Rule = ({ text, marks, start, next }) => {
  if (marks !== '') return undefined
  MARKER.lastIndex = next
  if (MARKER.test(text)) return 'split'
  const above = text.slice(Math.max(0, start - REACH), start).split('\n')
  if (!above.every(isShort) || STOP.test(above.at(-1) ?? '')) return 'join'
  const below = text.slice(next, next + REACH).split('\n')
  return below.every(isShort) && !STOP.test(below[0] ?? '') ? 'split' : 'join'
}

const isShort = (line: string) => line.length <= SHORT_LINE
