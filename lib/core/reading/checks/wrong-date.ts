import type { Finding, Replacement } from '../reading'
import { NUMBER, tokenAt, type Words } from '../words/words'
import { daysIn, monthName, weekdayName, weekdayOf, weekdayOn } from './calendar'
import type { Check } from './check'
import { readDates, type WrittenDate } from './read-dates'
import { report } from './report'
import { wordList } from './word-list'

/** A9: a weekday that does not fit its date, a day its month does not have, `today, Tuesday` in an article dated otherwise. */
export const wrongDate: Check = ({ words, date }) => {
  const dates = readDates(words)
  const filed = dayOf(date ?? dateInTop(words))
  const firsts = firstOfMonths(dates)
  const story = filed ? undefined : onlyYear(words)
  const wrong = dates.flatMap(
    (date) =>
      missingDay(words, date, date.year ?? story ?? (filed && nearestYear(date, filed))) ??
      wrongWeekday(words, date, firsts.get(date.month), filed) ??
      [],
  )
  return filed ? [...wrong, ...wrongToday(words, filed)] : wrong
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/
/** Tokens at the start of a text among which the day it was filed is looked for. */
const TOP = 12
const FROM_TODAY = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])
const MIDSUMMER = 7

function dayOf(iso: string | undefined): Day | undefined {
  const [, year, month, day] = ISO.exec(iso ?? '') ?? []
  return day === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) }
}

function dateInTop(words: Words): string | undefined {
  for (let at = 0; at < Math.min(TOP, words.count); at++) {
    if (words.kinds[at] === NUMBER && ISO.test(words.lower[at] ?? '')) return words.lower[at]
  }
  return undefined
}

/** By month the first day that has a weekday and no year. */
function firstOfMonths(dates: readonly WrittenDate[]): Map<number, WrittenDate> {
  const firsts = new Map<number, WrittenDate>()
  for (const date of dates) {
    if (date.weekday !== undefined && date.year === undefined && !firsts.has(date.month)) firsts.set(date.month, date)
  }
  return firsts
}

/** The year that an article speaks of, where it writes only one. */
function onlyYear({ kinds, lower, count }: Words): number | undefined {
  const years = new Set<string>()
  for (let at = 0; at < count && years.size < 2; at++) {
    if (kinds[at] === NUMBER && YEAR.test(lower[at] ?? '')) years.add(lower[at] ?? '')
  }
  return years.size === 1 ? Number([...years][0]) : undefined
}

const YEAR = /^(?:19|20)\d\d$/
/** Days of other years, of which one is kept: `born on February 29`. */
const OF_ANY_YEAR = wordList('born birthday died married every leap')
const BEFORE_DATE = 6

function missingDay(words: Words, date: WrittenDate, year: number | undefined): Finding[] | undefined {
  const days = daysIn(date.month, year)
  if (date.day <= days) return undefined
  if (date.year === undefined && date.day <= daysIn(date.month) && isOfAnyYear(words, date)) return undefined
  const most = date.month === 2 && year === undefined ? 'at most ' : ''
  const month = `${monthName(date.month)}${year ? ` ${year}` : ''}`
  return [report('A9', date, `There is no ${monthName(date.month)} ${date.day}: ${month} has ${most}${days} days.`)]
}

function isOfAnyYear(words: Words, { start, end }: WrittenDate): boolean {
  const [first, last] = [tokenAt(words, start), tokenAt(words, end - 1)]
  for (let at = first - BEFORE_DATE; at <= last + BEFORE_DATE; at++) {
    if (OF_ANY_YEAR.has(words.lower[at] ?? '')) return true
  }
  return false
}

function wrongWeekday(
  { text }: Words,
  date: WrittenDate,
  first: WrittenDate | undefined,
  filed: Day | undefined,
): Finding[] | undefined {
  if (date.weekday === undefined) return undefined
  const year = date.year ?? (filed && nearestYear(date, filed))
  if (year === undefined) return contradicted(date, date.weekday, first)
  const real = weekdayOn(year, date.month, date.day)
  if (real === date.weekday) return undefined
  const written = `${monthName(date.month)} ${date.day}, ${year}`
  const message = `${written} is a ${weekdayName(real)}, not a ${weekdayName(date.weekday)}.`
  return [report('A9', date, message, [], date.year === undefined ? undefined : rightDay(text, date, real))]
}

/** The weekday of a date that is written with its year, where it is written in full. */
function rightDay(text: string, { weekday, weekdayAt }: WrittenDate, real: number): Replacement | undefined {
  if (weekday === undefined || !weekdayAt) return undefined
  const isFull = text.slice(weekdayAt.start, weekdayAt.end) === weekdayName(weekday)
  return isFull ? { ...weekdayAt, text: weekdayName(real) } : undefined
}

/** Without any year, the days of one month still have to fit the first of them. */
function contradicted(date: WrittenDate, weekday: number, first: WrittenDate | undefined): Finding[] | undefined {
  if (first?.weekday === undefined || (date.day - first.day - weekday + first.weekday) % 7 === 0) return undefined
  return [report('A9', date, `${inWords(date)} and ${inWords(first)} cannot be in the same year.`, [first])]
}

const inWords = ({ weekday = 0, month, day }: WrittenDate) => `${weekdayName(weekday)} ${monthName(month)} ${day}`

/** The year in which a day without one lies nearest to the day the article was filed. */
function nearestYear({ month }: WrittenDate, filed: Day): number {
  if (month - filed.month >= MIDSUMMER - 1) return filed.year - 1
  return filed.month - month >= MIDSUMMER - 1 ? filed.year + 1 : filed.year
}

function wrongToday(words: Words, filed: Day): Finding[] {
  const found: Finding[] = []
  const today = weekdayOn(filed.year, filed.month, filed.day)
  for (let at = 0; at + 2 < words.count; at++) {
    const distance = FROM_TODAY.get(words.lower[at] ?? '')
    if (distance === undefined || (words.lower[at + 1] !== ',' && words.lower[at + 1] !== '(')) continue
    const weekday = weekdayOf(words.lower[at + 2] ?? '')
    const real = (today + distance + 7) % 7
    if (weekday === undefined || weekday === real) continue
    const span = { start: words.starts[at] ?? 0, end: words.ends[at + 2] ?? 0 }
    found.push(report('A9', span, `Going by the date of the article, ${words.lower[at]} is a ${weekdayName(real)}.`))
  }
  return found
}
