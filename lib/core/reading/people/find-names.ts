import { CAPITAL, CAPITALS, INITIAL, PUNCTUATION, QUOTE_MARK, SMALL, WORD, type Words } from '../words/words'
import { FEMALE_NAMES, MALE_NAMES } from './first-names'
import type { Gender, Name } from './name'
import { ORGANISATION_WORDS, OTHER_LARGE, PLACES } from './places'
import { FEMALE_ROLES, FEMALE_TITLES, isRole, MALE_ROLES, MALE_TITLES, ROLE_PARTS, ROLES, TITLES } from './titles'
import { wordSet } from './word-set'

/** A run of large words longer than this is a headline, not a name. */
const LONGEST = 9
const MOST_NAMES = 4
/** Written small inside of names. */
const PARTICLES = wordSet('de van von der den bin ibn al el la le del della di da dos du ter ten of')
/** Open sentences with a large letter and are no part of a name. */
const OPENERS = wordSet(`
  the a an he she it they we you i this that these those but and or so in on at as if when while where what who why how
  there here after before since for from with his her its their our my your not now then however meanwhile some many
  most both each all also although though because by once still yet another until to under during even despite
  according about over only such other others more much several few nobody nothing everyone everything someone did do
  does is are was were has have had can could would should let nor yes no well later earlier today yesterday tomorrow
  last next every neither either asked speaking former critics supporters officials sources rather perhaps maybe like unlike meet`)

/** All runs of large words that may name a person, in reading order: neither places nor organisations. Linear. */
export function findNames(words: Words): Name[] {
  const names: Name[] = []
  const small = smallWords(words)
  for (let token = 0; token < words.count; ) {
    if (!isLarge(words, token) || (opensSentence(words, token) && isOpener(words, token, small))) {
      token++
      continue
    }
    const after = runEnd(words, token)
    if (after - token <= LONGEST) {
      const name = readName(words, token, after)
      if (name) names.push(name)
    }
    token = after
  }
  return names
}

const isLarge = ({ kinds, shapes }: Words, token: number) => kinds[token] === WORD && (shapes[token] ?? SMALL) !== SMALL

/** A word that is large only because it opens the sentence. A title or a first name is never that. */
function isOpener({ lower, forms }: Words, token: number, small: Uint8Array): boolean {
  const word = lower[token] ?? ''
  if (OPENERS.has(word)) return true
  return (
    small[forms[token] ?? 0] === 1 &&
    !isRole(word) &&
    !TITLES.has(word) &&
    !MALE_NAMES.has(word) &&
    !FEMALE_NAMES.has(word)
  )
}

/** Of the vocabulary, what stands in small letters somewhere in the text. */
function smallWords({ kinds, shapes, forms, vocabulary, count }: Words): Uint8Array {
  const small = new Uint8Array(vocabulary.length)
  for (let token = 0; token < count; token++) {
    if (kinds[token] === WORD && shapes[token] === SMALL) small[forms[token] ?? 0] = 1
  }
  return small
}

/** True at the first word behind a stop, a break or a quote mark. */
export function opensSentence({ kinds, lower }: Words, token: number): boolean {
  if (token === 0) return true
  const kind = kinds[token - 1] ?? 0
  return kind > PUNCTUATION || kind === QUOTE_MARK || (kind === PUNCTUATION && '.?!:'.includes(lower[token - 1] ?? ' '))
}

/** Behind the run of large words that begins at `first`; `Ludwig van Doe` and `John Doe Jr.` are one run each. */
function runEnd(words: Words, first: number): number {
  let after = first + 1
  while (after < words.count && after - first <= LONGEST) {
    if (isLarge(words, after)) after++
    else if (words.kinds[after] === WORD && PARTICLES.has(words.lower[after] ?? '') && isLarge(words, after + 1)) {
      if (words.lower[after] === 'of' && !ROLES.has(words.lower[after - 1] ?? '')) break
      after += 2
    } else break
  }
  return after
}

/** Parts a run into titles and name; undefined when it is no person's. */
function readName(words: Words, start: number, end: number): Name | undefined {
  let first = start
  let isTitled = false
  let gender: Gender | undefined
  for (let token = start; token < end; token++) {
    const word = words.lower[token] ?? ''
    const isTitle = TITLES.has(word) || MALE_TITLES.has(word) || FEMALE_TITLES.has(word)
    if (!isTitle && !isRole(word)) continue
    if (token > start && !isTitle && !isRolePart(words, start, token)) continue
    token = first = behindOffice(words, token + 1, end)
    token--
    isTitled = true
    gender = genderOf(word, MALE_TITLES, FEMALE_TITLES) ?? genderOf(word, MALE_ROLES, FEMALE_ROLES) ?? gender
  }
  while (first < end && ROLE_PARTS.has(words.lower[first] ?? '') && first + 1 < end) first++
  const titleFirst = isTitled ? start : first
  if (!isTitled) {
    const small = smallRoleBefore(words, start)
    if (small >= 0 && first === start) return finish(words, first, end, small, true, roleGender(words, small, start))
  }
  return finish(words, first, end, titleFirst, isTitled, gender)
}

/** Behind `of State`, `of Defence` and the like, which belong to the office before. */
function behindOffice({ lower }: Words, from: number, end: number): number {
  if (lower[from] !== 'of' || from + 2 >= end) return from
  let after = from + 2
  while (after + 1 < end && (PLACES.has(lower[after] ?? '') || ORGANISATION_WORDS.has(lower[after] ?? ''))) after++
  return after
}

/** True when all words between are parts of a role: `Deputy Prime [Minister]`. */
function isRolePart({ lower }: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const word = lower[token] ?? ''
    if (!ROLE_PARTS.has(word) && !ROLES.has(word) && !TITLES.has(word) && !PARTICLES.has(word) && !PLACES.has(word)) {
      return word === "'s"
    }
  }
  return true
}

/** Where a role in small letters begins right before a name: `the [deputy secretary] Jane Doe`; -1 when there is none. */
function smallRoleBefore({ kinds, shapes, lower }: Words, name: number): number {
  let from = name - 1
  if (kinds[from] !== WORD || shapes[from] !== SMALL || !ROLES.has(lower[from] ?? '')) return -1
  while (from > 0 && name - from < 5 && (ROLE_PARTS.has(lower[from - 1] ?? '') || ROLES.has(lower[from - 1] ?? '')))
    from--
  return from
}

const roleGender = ({ lower }: Words, from: number, to: number) => {
  for (let token = from; token < to; token++) {
    const gender = genderOf(lower[token] ?? '', MALE_ROLES, FEMALE_ROLES)
    if (gender) return gender
  }
  return undefined
}

const genderOf = (word: string, male: ReadonlySet<string>, female: ReadonlySet<string>): Gender | undefined =>
  male.has(word) ? 'male' : female.has(word) ? 'female' : undefined

function finish(
  words: Words,
  first: number,
  after: number,
  titleFirst: number,
  isTitled: boolean,
  told: Gender | undefined,
): Name | undefined {
  if (after <= first || after - first > MOST_NAMES + 1 || !isPersonal(words, first, after)) return undefined
  const given = words.lower[first] ?? ''
  const gender = told ?? (after - first > 1 ? genderOf(given, MALE_NAMES, FEMALE_NAMES) : undefined)
  return { first, after, titleFirst, isTitled, gender }
}

/** False for places, organisations, days and the like, and for a word in large letters alone. */
function isPersonal({ lower, shapes }: Words, first: number, after: number): boolean {
  if (after - first === 1 && ((shapes[first] ?? 0) >= CAPITALS || (lower[first] ?? '').length < 2)) return false
  let plain = 0
  for (let token = first; token < after; token++) {
    const word = lower[token] ?? ''
    if (OTHER_LARGE.has(word) || isRole(word)) return false
    if (ORGANISATION_WORDS.has(word) && !(token > first && token === after - 1 && MALE_NAMES.has(lower[first] ?? ''))) {
      return false
    }
    if (PLACES.has(word)) {
      const given = lower[first] ?? ''
      if (token === first || !(MALE_NAMES.has(given) || FEMALE_NAMES.has(given))) return false
    }
    if (shapes[token] === CAPITAL || shapes[token] === INITIAL) plain++
  }
  return plain > 0
}
