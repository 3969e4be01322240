/** Days and months as newsrooms write them, in small letters without a point. */
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
/** Without those that are words or newspapers as well. */
const WEEKDAYS_SHORT = { mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5 }
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTHS_SHORT = 'jan feb mar apr may jun jul aug sept oct nov dec'.split(' ')

const LEAP_YEAR = 2000

/** 0 for Sunday to 6; undefined for any other word. */
export const weekdayOf = (word: string): number | undefined => DAY_OF.get(word)
/** 1 to 12; undefined for any other word. */
export const monthOf = (word: string): number | undefined => MONTH_OF.get(word)
/** As it is written in English: `Monday`. */
export const weekdayName = (weekday: number): string => capital(WEEKDAYS[weekday] ?? '')
export const monthName = (month: number): string => capital(MONTHS[month - 1] ?? '')

/** Days of a month, of the longest February where the year is unknown. */
export const daysIn = (month: number, year = LEAP_YEAR): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** 0 for Sunday to 6. */
export const weekdayOn = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const DAY_OF = new Map([...WEEKDAYS.map((name, index) => [name, index] as const), ...Object.entries(WEEKDAYS_SHORT)])
const MONTH_OF = new Map([
  ...MONTHS.map((name, index) => [name, index + 1] as const),
  ...MONTHS_SHORT.map((name, index) => [name, index + 1] as const),
  ['sep', 9] as const,
])
