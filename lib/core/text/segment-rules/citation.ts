import type { Rule } from './boundary'

const NAME_AND_PAGE = /\([^()\n]{0,60}\d[\d–, -]{0,12}\)[.?!,;]/y

/** `“…” (Doe 55).`: a source in brackets belongs to the quotation before it when a mark follows it. */
export const citation: Rule = ({ text, next, closers }) => {
  if (closers === '' || text[next] !== '(') return undefined
  NAME_AND_PAGE.lastIndex = next
  return NAME_AND_PAGE.test(text) ? 'join' : undefined
}
