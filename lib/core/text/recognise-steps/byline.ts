import { WEEKDAYS_AND_MONTHS } from '../segment-rules/words'
import { readDate } from './read-date'

const PART = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|d[eaiou]|del|della|der|den|van|von|bin|bint|al|el|la|le|ter)"
const NAME = `${PART}(?: ${PART}){0,5}`
const NAMES = `${NAME}(?:(?:,| and| &|, and| und| et| y| e) ${NAME}){0,6}`
const BY = '(?:by|(?:words|written|reporting|reported|story|text)(?: and pictures)? by|von|par|por|di)'
const WITH_BY = new RegExp(`^(?:${BY}\\s*:?\\s+)(${NAMES})((?:,| in | for |\\s*[|·•–—-]\\s*|\\n)[^\\n]{1,70})?$`, 'u')
const CORRESPONDENT =
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,3} in \p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,2}$/u

export interface Byline {
  /** The names and what stands behind them, without `By`. */
  readonly byline: string
  /** A day that stands behind the names. */
  readonly date?: string
}

/** Reads `By Jane Doe and Sam Poe, Political Editor`. The whole text must be the byline. */
export function readByline(text: string): Byline | undefined {
  const { line, date } = withoutDate(text.trim())
  if (line.length > 150 || /[?!:;]$|(?<!\b[JS]r|\b\p{Lu})\.$/u.test(line)) return undefined
  const found = WITH_BY.exec(line.replace(/^[A-Z]+/i, (word) => word.toLowerCase()))
  const names = found?.[1]
  if (!names || !/\p{Lu}/u.test(names) || WEEKDAYS_AND_MONTHS.has(names.toLowerCase())) return undefined
  const byline = (names + (found[2] ?? '')).trim()
  return date ? { byline, date } : { byline }
}

/** Takes the day off the end of a line, as in `By Jane Doe | 12 January 2022`. */
function withoutDate(line: string): { line: string; date?: string } {
  for (const { index } of line.slice(0, 150).matchAll(/(?<=[\s|])(?=[\p{L}\d])/gu)) {
    const read = readDate(line.slice(index))
    if (read && index + read.length >= line.trimEnd().length - 4) {
      return { line: line.slice(0, index).replace(/[\s,|·•–—-]+$/, ''), date: read.date }
    }
  }
  return { line }
}

/** Reads `Jane Doe in Paris`, which could as well be the start of a headline: the caller knows where it stands. */
export const readCorrespondent = (text: string): Byline | undefined =>
  text.length <= 60 && CORRESPONDENT.test(text.trim()) ? { byline: text.trim() } : undefined
