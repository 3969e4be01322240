import type { Span } from '../../text/span'
import type { PersonEntry } from '../people/person-entry'

/** A place where somebody is called by name. */
export interface PersonMention extends Span {
  readonly person: PersonEntry
}

/** Every mention of every person, in reading order. */
export const mentionsOf = (people: readonly PersonEntry[]): PersonMention[] =>
  people
    .flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
    .sort((a, b) => a.start - b.start)
