import type { Gender } from '../people/name'
import type { PersonEntry } from '../people/person-entry'
import { ofVocabulary } from '../words/words'
import { candidatesBefore, type Named, speaksOfUnnamed } from './candidates'
import { lastBefore } from './last-before'

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])
const PARAGRAPHS = /\n\s*\n/

/**
 * The genders of those whose names and titles do not tell them: a text that calls somebody `she` where nobody else can
 * be meant, named in the same paragraph or the one before, tells hers. Where it calls one both, the more frequent counts,
 * and of equals the first. What is told of some may leave but one where several could be meant, so it is asked twice.
 */
export function toldGenders(named: Named): ReadonlyMap<PersonEntry, Gender> {
  const told = new Map<PersonEntry, Gender>()
  for (let round = 0; round < ROUNDS; round++) {
    const called = calls(named, told)
    if (called.size === 0) break
    for (const [person, { first, balance }] of called) told.set(person, balance < 0 ? OTHER[first] : first)
  }
  return told
}

const ROUNDS = 2
const OTHER: Readonly<Record<Gender, Gender>> = { female: 'male', male: 'female' }

/** What a text calls somebody first, and how much more often that than the other. */
interface Calls {
  readonly first: Gender
  balance: number
}

function calls(named: Named, told: ReadonlyMap<PersonEntry, Gender>): ReadonlyMap<PersonEntry, Calls> {
  const { words } = named
  const isPronoun = ofVocabulary(words, (word) => PRONOUNS.has(word))
  const called = new Map<PersonEntry, Calls>()
  for (let token = 0; token < words.count; token++) {
    if (!isPronoun[words.forms[token] ?? 0]) continue
    const gender = PRONOUNS.get(words.lower[token] ?? '')
    const person = gender && onlyOneBefore(named, told, words.starts[token] ?? 0, gender)
    if (!person) continue
    const known = called.get(person) ?? { first: gender, balance: 0 }
    known.balance += known.first === gender ? 1 : -1
    called.set(person, known)
  }
  return called
}

/** The one person who can be meant, when the gender of that one is not known. */
function onlyOneBefore(
  named: Named,
  told: ReadonlyMap<PersonEntry, Gender>,
  offset: number,
  gender: Gender,
): PersonEntry | undefined {
  const utterance = named.utterances[lastBefore(named.utterances, offset) + 1]
  if (utterance && utterance.start <= offset) return undefined
  const genderOf = (person: PersonEntry) => person.gender ?? told.get(person)
  const fits = (person: PersonEntry) => (genderOf(person) ?? gender) === gender
  const [only, ...others] = candidatesBefore(named, offset, fits, 2)
  if (!only || genderOf(only.person) || others.length > 0 || speaksOfUnnamed(named, offset, gender)) return undefined
  const isNear = named.words.text.slice(only.end, offset).split(PARAGRAPHS, 3).length < 3
  return isNear ? only.person : undefined
}
