const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Source of a pattern for a month in full or short. No groups. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\\.?,?\\s+'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const TIME =
  '(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s(?:gmt|utc|bst|cet|cest|e[sd]?t|p[sd]?t|c[sd]t))?\\b)?'

/** How a whole day may be written, and where year, month and day stand among the groups. */
const FORMS = [
  {
    pattern: new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)${TIME}`, 'i'),
    order: [1, 2, 3],
  },
  { pattern: new RegExp(`^(?:${WEEKDAY})?${DAY}\\s+(${MONTH}),?\\s+(\\d{4})\\b${TIME}`, 'i'), order: [3, 2, 1] },
  { pattern: new RegExp(`^(?:${WEEKDAY})?(${MONTH})\\s+${DAY},?\\s+(\\d{4})\\b${TIME}`, 'i'), order: [3, 1, 2] },
] as const

/**
 * Reads a whole day with its year at the start of `text`, with a time of day behind it if there is one.
 * Orders of bare numbers that differ by country (03/04/2022) are not read.
 */
export function readDate(text: string): { date: string; length: number } | undefined {
  for (const { pattern, order } of FORMS) {
    const found = pattern.exec(text)
    if (!found) continue
    const [year, month, day] = order.map((group) => found[group] ?? '')
    const date = isoDay(Number(year), monthNumber(month ?? ''), Number(day))
    if (date) return { date, length: found[0].length }
  }
  return undefined
}

const monthNumber = (word: string) => Number(word) || MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1

/** Undefined for a day that is in no calendar, such as 30 February. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : undefined
}
