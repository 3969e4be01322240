import type { Rule } from './boundary'

const DASH = /^[-–—]\s/

/** `(?)` and `(good?)`, and a comma, colon, closing bracket or dash behind the mark, go on with the sentence. A dash on a new line opens one. */
export const goingOn: Rule = ({ text, next, marks, closers, before, start, end }) => {
  if (/[,;:)\]}]/.test(text[next] ?? '')) return 'join'
  if (/^[?!]+$/.test(marks) && closers[0] === ')' && text[start - before.length - 1] === '(') return 'join'
  return DASH.test(text.slice(next, next + 2)) && !text.slice(end, next).includes('\n') ? 'join' : undefined
}
