import { AGENCY_NAME, FOREIGN_MONTH, NO_NAME, NOT_A_PLACE } from './dateline-words'
import { MONTH, readDate } from './read-date'

/** Months as they stand in print: `Jan`, `JANUARY`; the patterns here mind capitals. */
const PRINTED_MONTH = `(?:${MONTH.replace(/(^\(\?:|\|)([a-z])/g, (start) => start.toUpperCase())}|${MONTH.toUpperCase()}|${FOREIGN_MONTH})`
const SIGNS = "\\p{M}.'’/-"
const CAPITALS = `\\p{Lu}[\\p{Lu}${SIGNS}]*(?: (?:and )?\\p{Lu}[\\p{Lu}${SIGNS}]*){0,4}`
const LINK = '(?:de|da|do|del|la|le|las|los|al|el|an|am|on|of|sur|upon|and|the) '
const NAME = `(?!(?:By|BY|From|FROM) )\\p{Lu}[\\p{L}${SIGNS}]*(?: (?:${LINK}){0,2}\\p{Lu}[\\p{L}${SIGNS}]*){0,3}`
const REGION = `(?:, (?!${PRINTED_MONTH} \\d)${NAME}){0,2}`
const NUMBER = '\\d{1,2}(?:\\.|er)?'
const DATE = `(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?,? )?(?<day>${PRINTED_MONTH} \\d{1,2}(?:, \\d{4})?|(?:le |el )?${NUMBER} (?:de )?${PRINTED_MONTH}(?: (?:de )?\\d{4})?)`
const DAY = `,? ${DATE}`
const AGENCY = ' ?(?:\\([^()\\n]{2,40}\\)|/[^/\\n]{2,30}/)'
const KNOWN_AGENCY = ` ?(?:\\(${AGENCY_NAME}(?:[/, ]+${AGENCY_NAME})?\\)|/[^/\\n]{2,30}/)`
const DASH = '(?:\\s*(?:—|–|―|--)\\s*|\\s+-\\s+)'
/** Some papers write a colon behind the day or the agency; behind a place alone it would be somebody who speaks. */
const COLON = '(?::\\s+|(?<=/)\\.\\s+)'
/** A story begins with a capital, a figure or a mark; a word that goes on small explains the one before the dash. */
const STORY = '(?=["“„«‘\'(¿¡]*[\\p{Lu}\\p{Lo}\\p{N}])'

interface Form {
  readonly beforeWords: RegExp
  /** Missing where the form is believed only before a story. */
  readonly alone?: RegExp
  /** Begins with words in the form of a dateline that name no place. */
  readonly never?: RegExp
}
const form = (
  dateline: string,
  end: string,
  { alone = true, never }: { alone?: boolean; never?: RegExp } = {},
): Form => ({
  beforeWords: new RegExp(`^(?<dateline>${dateline})${end}${STORY}`, 'u'),
  alone: alone ? new RegExp(`^(?<dateline>${dateline})(?:${end})?$`, 'u') : undefined,
  never,
})

const ENDS = `(?:${DASH}|${COLON})`
const DATED = { never: NO_NAME }
/**
 * How a dateline may be written. A place that is not in capitals needs a day or a known agency to be believed; before a
 * colon, behind which anything may be told of a day, an agency too or at least the comma of a dateline.
 */
const FORMS: readonly Form[] = [
  form(`${NAME}${REGION}${DAY}\\.?(?:${AGENCY})?`, DASH, DATED),
  form(`${NAME}${REGION}, ${DATE}\\.?`, COLON, DATED),
  form(`${NAME}${REGION}${DAY}\\.?${AGENCY}`, COLON, DATED),
  form(`${CAPITALS}${REGION}${DAY}\\.?`, COLON, DATED),
  form(`${CAPITALS}${REGION}${AGENCY}`, ENDS),
  form(`${NAME}${REGION}${KNOWN_AGENCY}`, ENDS),
  form(`(?:${DATE})?${KNOWN_AGENCY}`, DASH, { alone: false }),
  form(`${CAPITALS}${REGION}`, DASH, { alone: false, never: NOT_A_PLACE }),
]

/** A dateline is looked for in so many units at the start of a paragraph. */
const REACH = 160

export interface Dateline {
  /** Without the dash behind it. */
  readonly dateline: string
  /** Where the words of the paragraph begin; the length of the text when it is nothing but a dateline. */
  readonly end: number
  /** ISO day, when the year stands there. */
  readonly date?: string
}

/** Reads `BRUSSELS, Jan 12 (Agency) —`, `PARIS (AP) –`, `LONDON —` at the start of a paragraph, or as the whole of it. */
export function readDateline(text: string): Dateline | undefined {
  const start = text.slice(0, REACH)
  for (const known of FORMS) {
    const found = known.beforeWords.exec(start) ?? (text.length < REACH ? known.alone?.exec(text) : undefined)
    const { dateline, day } = found?.groups ?? {}
    if (!found || !dateline || known.never?.test(dateline)) continue
    const date = day && readDate(day)?.date
    return { dateline: dateline.trim(), end: found[0].length, ...(date ? { date } : {}) }
  }
  return undefined
}
