/** What kind of character stands at a place. All take and give UTF-16 offsets and units. */

/** White space as `\s` sees it, without the cost of a regular expression per character. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13)
  if (unit < 0xa0) return false
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

export const isDigit = (unit: number) => unit >= 48 && unit <= 57

export const isUpper = (word: string) => /^\p{Lu}/u.test(word)
export const isLower = (word: string) => /^\p{Ll}/u.test(word)

/** First offset at or after `from` that is not white space, at most `end`. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/** The span without the white space around it. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  const first = skipSpace(text, start, end)
  let last = end
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--
  return { start: first, end: last }
}
