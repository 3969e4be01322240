import { BEFORE_NUMBER } from './words'

/** Bullet, opening bracket, number or letter, and what closes it. */
const ITEM = /([•⁃*‣·]?[ ]?)(\(?)(\d{1,2}|[a-z])(\.\)|\)|\.) (?=[\p{L}\p{N}])/uy
/** How far ahead the next item is looked for, in UTF-16 units. */
const REACH = 400
const LAST_WORD = /([^\s.]+)\.?$/

/**
 * Where the list item after the one at `start` begins when both stand in one line, as in `1) a boat 2) a bridge`:
 * the same marks around the next number or letter. Undefined when the sentence at `start` opens no list.
 */
export function nextListItem(text: string, start: number): number | undefined {
  if (!mayOpenItem(text.charCodeAt(start))) return undefined
  ITEM.lastIndex = start
  const [found, bullet = '', open = '', number = '', close = ''] = ITEM.exec(text) ?? []
  if (found === undefined) return undefined
  const first = start + found.length
  const ahead = text.slice(first, first + REACH)
  const at = ahead.indexOf(` ${bullet}${open}${following(number)}${close} `)
  if (at <= 0) return undefined
  const word = LAST_WORD.exec(ahead.slice(Math.max(0, at - 12), at))?.[1]
  return word !== undefined && BEFORE_NUMBER.has(word.toLowerCase()) ? undefined : first + at + 1
}

const following = (number: string) =>
  /\d/.test(number) ? String(Number(number) + 1) : String.fromCharCode(number.charCodeAt(0) + 1)

/** A digit, a small letter, a bracket or a bullet. */
const mayOpenItem = (unit: number) =>
  (unit >= 48 && unit <= 57) ||
  (unit >= 97 && unit <= 122) ||
  unit === 40 ||
  unit === 42 ||
  unit === 0xb7 ||
  unit > 0x2000
