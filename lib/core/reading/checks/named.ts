import { covers, type Span } from '../../text/span'
import type { PersonEntry } from '../people/person-entry'
import { indexAfter } from './span-at'

/** One place where a person is named. */
export interface Named extends Span {
  readonly person: PersonEntry
  /** How often the person was named before. */
  readonly before: number
}

/** All places where people are named, in reading order. */
export const namedIn = (people: readonly PersonEntry[]): Named[] =>
  people
    .flatMap((person) => person.mentions.map(({ start, end }, before) => ({ start, end, person, before })))
    .sort((a, b) => a.start - b.start)

/** The first person whom these words name; undefined for papers, roles and pronouns. */
export function personNamed(named: readonly Named[], words: Span): PersonEntry | undefined {
  const first = named[indexAfter(named, words.start)]
  return first && covers(words, first) ? first.person : undefined
}

/** Places that are looked at when going back. */
const REACH = 12

/** The places between two offsets, the last first; not more than a dozen. */
export function namedBetween(named: readonly Named[], start: number, end: number): Named[] {
  const found: Named[] = []
  for (let at = indexAfter(named, end - 1) - 1; at >= 0 && found.length < REACH; at--) {
    const one = named[at]
    if (!one || one.start < start) break
    if (one.end <= end) found.push(one)
  }
  return found
}
