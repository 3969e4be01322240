import { isUpper } from '../characters'
import type { Rule } from './boundary'

const DOMAINS = /^(?:com|net|org|co|io|js|uk|eu|gov|edu)$/i
const PLAIN_WORD = /^\p{L}*\p{Ll}{2}$/u
const OPENING_WORD = /^\p{Lu}\p{Ll}*$/u

/** Without white space behind it a point is part of a number, an address or a name, unless two plain words were run together (`left.He`). */
export const missingSpace: Rule = ({ marks, before, after, next, end, text, start }) => {
  if (next > end) return undefined
  if (!isUpper(after) || !OPENING_WORD.test(after) || DOMAINS.test(after)) return 'join'
  if (!/^[.?!]+$/.test(marks) || !PLAIN_WORD.test(before) || before === 'www') return 'join'
  const behind = text.slice(next, next + after.length + 2).slice(after.length)
  if (/^[./@:][\p{L}\d]/u.test(behind)) return 'join'
  const reach = text.slice(Math.max(0, start - before.length - 3), start - before.length)
  return /[/@.]/.test(reach) ? 'join' : 'split'
}
