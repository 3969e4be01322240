import type { Span } from '../../text/span'
import { CAPITAL, NUMBER, type Words } from '../words/words'
import { monthOf, weekdayOf } from './calendar'

/** A day as the article writes it, with the weekday that is put beside it. */
export interface WrittenDate extends Span {
  readonly day: number
  /** 1 to 12 */
  readonly month: number
  readonly year?: number
  /** 0 for Sunday to 6. */
  readonly weekday?: number
  /** Where the weekday is written. */
  readonly weekdayAt?: Span
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/
const YEAR = /^(?:19|20)\d\d$/
/** Between two days or two weekdays: which of them belong together is not certain. */
const JOINS = new Set(['and', 'or', 'to', 'through', 'until', '-', '–', '—', '&', '/'])
/** Between a weekday and its date. */
const LINKS = new Set([',', 'the', '('])

/** The days of a text that are written with their month: `Monday, Jan. 3, 2022`, `the 3rd of January`, `3 January`. */
export function readDates(words: Words): WrittenDate[] {
  const dates: WrittenDate[] = []
  for (let at = 0; at < words.count; at++) {
    const month = words.shapes[at] === CAPITAL ? monthOf(words.lower[at] ?? '') : undefined
    if (month === undefined) continue
    const date = monthFirst(words, at, month) ?? dayFirst(words, at, month)
    if (date) dates.push(date)
  }
  return dates
}

function monthFirst(words: Words, at: number, month: number): WrittenDate | undefined {
  const day = dayAt(words, at + 1)
  if (day === undefined) return undefined
  const last = yearAfter(words, at + 1)
  if (last === at + 1 && JOINS.has(words.lower[at + 2] ?? '')) return undefined
  return dated(words, at, last, { day, month })
}

function dayFirst(words: Words, at: number, month: number): WrittenDate | undefined {
  const before = words.lower[at - 1] === 'of' ? at - 2 : at - 1
  const day = dayAt(words, before)
  if (day === undefined || JOINS.has(words.lower[before - 1] ?? '')) return undefined
  return dated(words, before, yearAfter(words, at), { day, month })
}

function dayAt(words: Words, at: number): number | undefined {
  if (words.kinds[at] !== NUMBER) return undefined
  const found = DAY.exec(words.lower[at] ?? '')
  const day = Number(found?.[1])
  return day >= 1 && day <= 31 ? day : undefined
}

/** Index of the year behind the date that ends at this token, or this token. */
function yearAfter(words: Words, at: number): number {
  const next = words.lower[at + 1] === ',' ? at + 2 : at + 1
  return words.kinds[next] === NUMBER && YEAR.test(words.lower[next] ?? '') ? next : at
}

function dated(words: Words, first: number, last: number, date: { day: number; month: number }): WrittenDate {
  const year = YEAR.test(words.lower[last] ?? '') ? { year: Number(words.lower[last]) } : {}
  let before = first - 1
  while (before > first - 3 && LINKS.has(words.lower[before] ?? '')) before--
  const weekday = words.shapes[before] === CAPITAL ? weekdayOf(words.lower[before] ?? '') : undefined
  const isOne = weekday !== undefined && !JOINS.has(words.lower[before - 1] ?? '')
  const start = words.starts[isOne ? before : first] ?? 0
  return {
    start,
    end: words.ends[last] ?? start,
    ...date,
    ...year,
    ...(isOne ? { weekday, weekdayAt: spanOf(words, before) } : {}),
  }
}

const spanOf = ({ starts, ends }: Words, token: number): Span => ({ start: starts[token] ?? 0, end: ends[token] ?? 0 })
