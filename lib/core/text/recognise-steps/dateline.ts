import { MONTH, readDate } from './read-date'

/** Months as they stand in print: `Jan`, `JANUARY`; the patterns here mind capitals. */
const PRINTED_MONTH = `(?:${MONTH.replace(/(^\(\?:|\|)([a-z])/g, (start) => start.toUpperCase())}|${MONTH.toUpperCase()})`
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*(?: \\p{Lu}[\\p{Lu}\\p{M}.'’/-]*){0,4}"
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’/-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’/-]*){0,3}"
const REGION = `(?:, (?!${PRINTED_MONTH} \\d)${NAME})?`
const DAY = `,? (?<day>${PRINTED_MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${PRINTED_MONTH}(?: \\d{4})?)`
const AGENCY = ' ?\\([^()\\n]{2,40}\\)'
const DASH = '(?:\\s*(?:—|–|--)\\s*|\\s+-\\s+)'

/** How a dateline may be written. A place that is not in capitals needs a day or an agency to be believed. */
const FORMS = [`${NAME}${REGION}${DAY}(?:${AGENCY})?`, `${NAME}${REGION}${AGENCY}`, `${CAPITALS}${REGION}`].map(
  (form) => ({
    beforeWords: new RegExp(`^(?<dateline>${form})${DASH}(?=\\S)`, 'u'),
    alone: new RegExp(`^(?<dateline>${form})(?:${DASH})?$`, 'u'),
  }),
)
const NEEDS_WORDS = FORMS.length - 1

/** Words in capitals that stand before a dash and are no place. */
const NOT_A_PLACE =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|ANALYSIS|OPINION|CORRECT(?:ION|ED)|LIVE|WATCH|EDITORIAL|NOTE|COMMENT|REVIEW|INTERVIEW|FEATURE|NATO|EU|UN|US|UK|BBC|CNN|AP|AFP)(?!\p{L})|^\p{Lu}$/u
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
  for (const [index, { beforeWords, alone }] of FORMS.entries()) {
    const found = beforeWords.exec(start) ?? (index < NEEDS_WORDS && text.length < REACH ? alone.exec(text) : null)
    const { dateline, day } = found?.groups ?? {}
    if (!found || !dateline || (index === NEEDS_WORDS && (NOT_A_PLACE.test(dateline) || dateline.length < 3))) continue
    const date = day && readDate(day)?.date
    return { dateline, end: found[0].length, ...(date ? { date } : {}) }
  }
  return undefined
}
