import { isUpper } from '../characters'
import type { Rule } from './boundary'
import { opensSentence } from './opens-sentence'

const DOMAINS = /^(?:com|net|org|co|io|js|uk|eu|gov|edu)$/i
const PLAIN_WORD = /^\p{L}*(?:\p{Ll}{2}|\p{Lu}{3})$/u
const SUM = /^\d{1,3}(?:,\d{3})*$/
const OPENING_WORD = /^\p{Lu}\p{Ll}*$/u

/**
 * Without white space behind it a point is part of a number, an address or a name, unless two plain words were run
 * together (`left.He`), or a number and a frequent opening word (`1,000.That`).
 */
export const missingSpace: Rule = (boundary) => {
  const { marks, before, after, next, end, text, start } = boundary
  if (next > end) return undefined
  if (!isUpper(after) || !OPENING_WORD.test(after) || DOMAINS.test(after)) return 'join'
  const isPlain = PLAIN_WORD.test(before) || (SUM.test(before) && after.length > 1 && opensSentence(boundary))
  if (!/^[.?!…]+$/.test(marks) || !isPlain || before === 'www') return 'join'
  const behind = text.slice(next, next + after.length + 2).slice(after.length)
  if (/^[./@:][\p{L}\d]/u.test(behind)) return 'join'
  const reach = text.slice(Math.max(0, start - before.length - 3), start - before.length)
  return /[/@.]/.test(reach) ? 'join' : 'split'
}
