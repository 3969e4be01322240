import { OTHER_LARGE, PLACES } from '../people/places'
import { SMALL, tokenAt, type Words } from '../words/words'
import { monthOf, weekdayOf } from './calendar'
import type { Holder } from './find-holders'
import { wordList } from './word-list'

/** Tokens on either side of a minister among which a government may be named, or a change of hands told. */
const NEAR = 15
const SUCCESSION =
  wordList(`succeed succeeds succeeded succeeding successor predecessor replace replaces replaced replacing
  resigned resigns quit sacked dismissed fired appointed appoints named sworn takes took counterpart counterparts`)

/**
 * The holders without those ministers of whom it is uncertain that they are of one government: a country stands near
 * them or beside another minister of the kind, or ministers of the kind are many. Nor those who follow one another.
 */
export function ofOneGovernment(words: Words, holders: readonly Holder[]): readonly Holder[] {
  if (!holders.some(({ isBare }) => isBare)) return holders
  const placed = new Set(holders.filter(({ isBare }) => !isBare).map(({ office }) => office.department))
  for (let at = 1; at < words.count; at++) if (words.lower[at] === 'ministers') placed.add(words.lower[at - 1])
  return holders.filter(
    (holder) =>
      !holder.isBare || (holder.name.length > 1 && !placed.has(holder.office.department) && isHome(words, holder)),
  )
}

function isHome(words: Words, { start, end }: Holder): boolean {
  const [first, last] = [tokenAt(words, start), tokenAt(words, end - 1)]
  for (let at = Math.max(0, first - NEAR); at <= last + NEAR && at < words.count; at++) {
    const word = words.lower[at] ?? ''
    if (SUCCESSION.has(word) || (words.shapes[at] !== SMALL && isCountry(word))) return false
  }
  return true
}

const isCountry = (word: string): boolean =>
  PLACES.has(word) ||
  (OTHER_LARGE.has(word) && monthOf(word) === undefined && weekdayOf(word) === undefined && !NO_COUNTRY.has(word))

/** Written large, and no people of a country. */
const NO_COUNTRY = wordList('the a an i ok tv parliament congress christmas easter')
