import type { Span } from '../../text/span'
import type { PersonEntry } from '../people/person-entry'
import type { Finding, Replacement } from '../reading'
import { ofVocabulary, SMALL, type Words } from '../words/words'
import type { Check } from './check'
import { Alike, isNear, isSwapped } from './near-spelling'
import { report } from './report'
import { strayNames } from './stray-names'

/** A7: a surname alone that is one letter off that of a person named in full, and two full names one letter apart. */
export const inconsistentName: Check = ({ words, people }) => {
  const named = people.filter(
    ({ name, surname }) => name.includes(' ') && name.length <= 2 * MOST_LETTERS && surname !== '',
  )
  return [...straySurnames(words, people), ...nearNames(words, named)]
}

/** Shorter surnames lie too close to each other; of these, letters that changed places still tell. */
const LEAST_SURNAME = 5
const LEAST_SWAPPED = 4
const LEAST_GIVEN = 4
/** One spelling is the right one where it stands so many times as often as the other. */
const CLEAR = 3
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
  const strays = strayNames(words, people, isWanted)
  const counts = countOf(words, strays)
  const isAlsoSmall = formsAlsoSmall(words)
  for (const [word, token] of strays) {
    const person = alike.get(outlineOf(word, 0)).find(({ surname }) => isOtherSpelling(word, surname))
    if (!person || isAlsoSmall[words.forms[token] ?? 0]) continue
    const span = { start: words.starts[token] ?? 0, end: words.ends[token] ?? 0 }
    const written = words.text.slice(span.start, span.end)
    const message = `“${written}” is one letter off “${person.name}”.`
    const isMinority = person.mentions.length >= CLEAR * (counts.get(word) ?? 1)
    const correction = isMinority ? respelled(words.text, span, person) : undefined
    found.push(report('A7', span, message, person.mentions.slice(0, 1), correction))
  }
  return found
}

/** How often each of some words stands in the text. */
function countOf(words: Words, wanted: ReadonlyMap<string, unknown>): Map<string, number> {
  const counts = new Map<string, number>()
  if (wanted.size === 0) return counts
  const isWanted = ofVocabulary(words, (word) => wanted.has(word))
  for (let at = 0; at < words.count; at++) {
    const word = words.lower[at] ?? ''
    if (isWanted[words.forms[at] ?? 0]) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The surname of a person in the place of another spelling of it, as the person's name has it. */
function respelled(text: string, span: Span, { name, surname }: PersonEntry): Replacement | undefined {
  const put = name.split(/\s+/).find((part) => part.toLowerCase() === surname)
  return put && isCapital(put) && isCapital(text.slice(span.start, span.end)) ? { ...span, text: put } : undefined
}

/** A large letter with small ones, and not all large. */
const isCapital = (name: string): boolean => /^\p{Lu}.*\p{Ll}/u.test(name)

const isLong = (surname: string): boolean => surname.length >= LEAST_SWAPPED && surname.length <= MOST_LETTERS

/** First letter and length, with letters more or less: what two words share before it pays to compare them. */
const outlineOf = (word: string, letters: number): number => word.charCodeAt(0) * 64 + word.length + letters

/** Of the vocabulary, what the text also writes small: it is no name. */
function formsAlsoSmall({ forms, vocabulary, shapes, count }: Words): Uint8Array {
  const isSmall = new Uint8Array(vocabulary.length)
  for (let at = 0; at < count; at++) if (shapes[at] === SMALL) isSmall[forms[at] ?? 0] = 1
  return isSmall
}

/** Near, with the same first letter, and no plural of the other. */
const isMisspelling = (word: string, surname: string): boolean =>
  word[0] === surname[0] && isNear(word, surname) && word !== `${surname}s` && surname !== `${word}s`

const isOtherSpelling = (word: string, surname: string): boolean =>
  isMisspelling(word, surname) && (Math.min(word.length, surname.length) >= LEAST_SURNAME || isSwapped(word, surname))

/** Two people whose names are alike but for one letter of the surname, or of the first name. */
function nearNames(words: Words, people: readonly PersonEntry[]): Finding[] {
  const found: Finding[] = []
  const alike = new Alike<PersonEntry>()
  for (const person of people) {
    const keys = [`${givenOf(person)} `, person.surname]
    const other = keys.flatMap((key) => alike.get(key)).find((other) => isSameMisspelled(person, other))
    if (other) found.push(misspelled(words, person, other))
    for (const key of keys) alike.add(key, person)
  }
  return found
}

/** The one of two names that stands less often is the one to look at; of equals, the later. */
function misspelled({ text }: Words, person: PersonEntry, other: PersonEntry): Finding {
  const [rare, usual] = person.mentions.length > other.mentions.length ? [other, person] : [person, other]
  const isWhole = ({ start, end }: Span) => end - start === rare.name.length
  const span = rare.mentions.find(isWhole) ?? rare.mentions[0] ?? NOWHERE
  const message = `“${rare.name}” is one letter off “${usual.name}”.`
  const isMinority = usual.mentions.length >= CLEAR * rare.mentions.length
  return report(
    'A7',
    span,
    message,
    usual.mentions.slice(0, 1),
    isMinority ? renamed(text, span, rare, usual) : undefined,
  )
}

/** Only where one surname is spelled in two ways: two first names may be those of two people. */
function renamed(text: string, span: Span, rare: PersonEntry, usual: PersonEntry): Replacement | undefined {
  if (rare.surname === usual.surname) return undefined
  const { length } = rare.surname
  const start = span.start + text.slice(span.start, span.end).toLowerCase().lastIndexOf(rare.surname)
  const isThere = text.slice(start, start + length).toLowerCase() === rare.surname
  return isThere ? respelled(text, { start, end: start + length }, usual) : undefined
}

const givenOf = ({ name }: PersonEntry): string => name.slice(0, name.indexOf(' ')).toLowerCase()

function isSameMisspelled(one: PersonEntry, other: PersonEntry): boolean {
  const [given, otherGiven] = [givenOf(one), givenOf(other)]
  if (given === otherGiven) return isLong(one.surname) && isOtherSpelling(one.surname, other.surname)
  if (one.gender && other.gender && one.gender !== other.gender) return false
  if (given.startsWith(otherGiven) || otherGiven.startsWith(given)) return false
  return one.surname === other.surname && given.length >= LEAST_GIVEN && isMisspelling(given, otherGiven)
}
