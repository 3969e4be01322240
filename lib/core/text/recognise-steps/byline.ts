import { WEEKDAYS_AND_MONTHS } from '../segment-rules/words'
import { LABEL, NOT_NAMES, PICTURES, ROLE } from './byline-words'
import { readDate } from './read-date'

const PART = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|d[eaiou]|del|della|der|den|van|von|bin|bint|al|el|la|le|ter)"
const NAME = `${PART}(?: ${PART}){0,5}`
const FULL_NAME = `${PART}(?: ${PART}){1,5}`
const AND = '(?:,| and| &|, and| und| et| y| e)'
const BY = '(?:by|(?:words|written|reporting|reported|story|text)(?: and pictures)? by|von|par|por|di)'
/** Behind the names may stand a role, a place, an agency, an address; on the next line only a role. */
const MORE = [
  '(?:,|;| in | for |\\s*[|·•–—-]\\s*)[^\\n]{1,70}',
  '\\s*\\([^()\\n]{2,60}\\)',
  '\\s+[^\\s@]*@\\S{2,40}',
  `\\n[^\\n]{0,60}\\b(?:[Cc]hief|${ROLE})`,
].join('|')

/** How a byline may be written. The first word is compared in small letters, names are known by their capitals. */
const FORMS = [
  `${BY}\\s*:?\\s+(?<names>${NAME}(?:${AND} ${NAME}){0,6})(?<more>${MORE})?`,
  `${LABEL}:\\s+(?<names>${FULL_NAME}(?:${AND} ${FULL_NAME}){0,6})(?<more>[,;|]?\\s+${PICTURES}:[^\\n]{1,70})?`,
  `by (?<names>(?:an? |the |our )?(?:[\\p{L}'’-]+ ){0,4}${ROLE})`,
].map((form) => new RegExp(`^${form}$`, 'u'))
const [, , ANONYMOUS] = FORMS

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}.'’-]+"
/** A name with a place or a role, and no `By`. */
const CORRESPONDENTS = [
  `${CAPITAL}(?: ${CAPITAL}){1,3} in ${CAPITAL}(?: ${CAPITAL}){0,2}`,
  `${CAPITAL}(?: ${CAPITAL}){1,3}(?:, |\\n)(?:[\\p{L}'’-]+ ){0,4}${ROLE}`,
].map((form) => new RegExp(`^${form}$`, 'u'))

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
  const smaller = line.replace(/^[A-Z]+/i, (word) => word.toLowerCase())
  for (const form of FORMS) {
    const { names, more = '' } = form.exec(smaller)?.groups ?? {}
    if (!names || (form !== ANONYMOUS && !areNames(names))) continue
    const byline = (names + more).replace(/\s*\n\s*/g, ', ').trim()
    return date ? { byline, date } : { byline }
  }
  return undefined
}

/** Behind the first name others may stand, but also `The Associated Press`. */
const areNames = (names: string) =>
  /\p{Lu}/u.test(names) &&
  !WEEKDAYS_AND_MONTHS.has(names.toLowerCase()) &&
  (names.split(/,| and | & /i)[0] ?? '').split(' ').every((word) => !NOT_NAMES.has(word.toLowerCase()))

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
export function readCorrespondent(text: string): Byline | undefined {
  const line = text.trim()
  const name = line.replace(/^From (?=\p{Lu}\S+ \p{Lu})/u, '')
  if (line.length > 80 || /^From /.test(name) || !CORRESPONDENTS.some((form) => form.test(name))) return undefined
  return areNames(name.split(/,| in |\n/)[0] ?? '') ? { byline: name.replace(/\s*\n\s*/g, ', ') } : undefined
}
