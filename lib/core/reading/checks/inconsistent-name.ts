import type { Span } from '../../text/span'
import type { PersonEntry } from '../people/person-entry'
import type { Finding } from '../reading'
import { SMALL, type Words } from '../words/words'
import type { Check } from './check'
import { Alike, isNear } from './near-spelling'
import { report } from './report'
import { strayNames } from './stray-names'

/** A7: a surname alone that is one letter off that of a person named in full, and two full names one letter apart. */
export const inconsistentName: Check = ({ words, people }) => {
  const named = people.filter(
    ({ name, surname }) => name.includes(' ') && name.length <= 2 * MOST_LETTERS && surname !== '',
  )
  return [...straySurnames(words, people), ...nearNames(named)]
}

/** Shorter surnames lie too close to each other. */
const LEAST_SURNAME = 5
const LEAST_GIVEN = 4
const MOST_LETTERS = 30
const NOWHERE = { start: 0, end: 0 }

/** Surnames that belong to nobody and are almost somebody's, each once, where it first stands. */
function straySurnames(words: Words, people: readonly PersonEntry[]): Finding[] {
  const named = people.filter(({ name, surname }) => name.includes(' ') && isLong(surname))
  if (named.length === 0) return []
  const alike = new Alike<PersonEntry>()
  for (const person of named) {
    for (const letters of [-1, 0, 1]) alike.add(outlineOf(person.surname, letters), person)
  }
  const isWanted = (word: string) => isLong(word) && alike.get(outlineOf(word, 0)).length > 0
  const found: Finding[] = []
  for (const [word, token] of strayNames(words, people, isWanted)) {
    const person = alike.get(outlineOf(word, 0)).find(({ surname }) => isMisspelling(word, surname))
    if (!person || isAlsoSmall(words, word)) continue
    const span = { start: words.starts[token] ?? 0, end: words.ends[token] ?? 0 }
    const written = words.text.slice(span.start, span.end)
    found.push(report('A7', span, `“${written}” is one letter off “${person.name}”.`, person.mentions.slice(0, 1)))
  }
  return found
}

const isLong = (surname: string): boolean => surname.length >= LEAST_SURNAME && surname.length <= MOST_LETTERS

/** First letter and length, with letters more or less: what two words share before it pays to compare them. */
const outlineOf = (word: string, letters: number): number => word.charCodeAt(0) * 64 + word.length + letters

/** True for a word that the text also writes small: it is no name. */
const isAlsoSmall = ({ lower, shapes }: Words, word: string): boolean =>
  lower.some((other, at) => other === word && shapes[at] === SMALL)

/** Near, with the same first letter, and no plural of the other. */
const isMisspelling = (word: string, surname: string): boolean =>
  word[0] === surname[0] && isNear(word, surname) && word !== `${surname}s` && surname !== `${word}s`

/** Two people whose names are alike but for one letter of the surname, or of the first name. */
function nearNames(people: readonly PersonEntry[]): Finding[] {
  const found: Finding[] = []
  const alike = new Alike<PersonEntry>()
  for (const person of people) {
    const keys = [`${givenOf(person)} `, person.surname]
    const other = keys.flatMap((key) => alike.get(key)).find((other) => isSameMisspelled(person, other))
    if (other) found.push(misspelled(person, other))
    for (const key of keys) alike.add(key, person)
  }
  return found
}

/** The one of two names that stands less often is the one to look at; of equals, the later. */
function misspelled(person: PersonEntry, other: PersonEntry): Finding {
  const [rare, usual] = person.mentions.length > other.mentions.length ? [other, person] : [person, other]
  const isWhole = ({ start, end }: Span) => end - start === rare.name.length
  const span = rare.mentions.find(isWhole) ?? rare.mentions[0] ?? NOWHERE
  return report('A7', span, `“${rare.name}” is one letter off “${usual.name}”.`, usual.mentions.slice(0, 1))
}

const givenOf = ({ name }: PersonEntry): string => name.slice(0, name.indexOf(' ')).toLowerCase()

function isSameMisspelled(one: PersonEntry, other: PersonEntry): boolean {
  const [given, otherGiven] = [givenOf(one), givenOf(other)]
  if (given === otherGiven) return isLong(one.surname) && isMisspelling(one.surname, other.surname)
  if (one.gender && other.gender && one.gender !== other.gender) return false
  if (given.startsWith(otherGiven) || otherGiven.startsWith(given)) return false
  return one.surname === other.surname && given.length >= LEAST_GIVEN && isMisspelling(given, otherGiven)
}
