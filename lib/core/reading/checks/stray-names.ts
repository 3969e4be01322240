import { CUE_FORMS } from '../attribution/cue-verbs'
import type { PersonEntry } from '../people/person-entry'
import { OTHER_LARGE, PLACES } from '../people/places'
import { CAPITAL, ofVocabulary, SMALL, tokenAt, WORD, type Words } from '../words/words'
import { wordList } from './word-list'

const PARTICLES = wordList('bin al ibn de da di van von der le la')

/**
 * Names that stand alone and belong to no one who is named in full: each that is wanted with its first token. They stand inside a sentence,
 * behind a title or before a verb of saying.
 */
export function strayNames(
  words: Words,
  people: readonly PersonEntry[],
  isWanted: (word: string) => boolean,
): Map<string, number> {
  const full = people.filter(({ name }) => name.includes(' '))
  const known = new Set(full.flatMap(({ name }) => name.toLowerCase().split(' ')))
  const stray = new Map<string, number>()
  for (const { name, surname, mentions } of people) {
    if (!name.includes(' ') && !known.has(surname)) stray.set(surname, tokenAt(words, mentions[0]?.start ?? 0))
  }
  const wanted = ofVocabulary(words, isWanted)
  for (let at = 0; at < words.count; at++) {
    const word = words.lower[at] ?? ''
    if (words.shapes[at] !== CAPITAL || !wanted[words.forms[at] ?? 0] || !standsAlone(words, at)) continue
    if (!known.has(word) && !stray.has(word)) stray.set(word, at)
  }
  return stray
}

/** Not the `Later` of `Later Poe left`. */
const isLarge = ({ kinds, shapes, forms, classes }: Words, token: number) =>
  kinds[token] === WORD && shapes[token] !== SMALL && classes[forms[token] ?? 0] === 0

function standsAlone(words: Words, at: number): boolean {
  const { kinds, lower } = words
  const next = lower[at + 1] ?? ''
  if (isLarge(words, at - 1) || isLarge(words, at + 1) || PARTICLES.has(next) || lower[at - 1] === "'s") return false
  const isPerson = kinds[at - 1] === WORD || CUE_FORMS.get(next)?.isNoun === false
  return isPerson && !PLACES.has(lower[at] ?? '') && !OTHER_LARGE.has(lower[at] ?? '')
}
