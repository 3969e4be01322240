import { isRole } from '../../reading/people/titles'
import type { Speaker } from '../../reading/reading'
import { classesOf, DETERMINER } from '../../reading/words/function-words'

/** Readings are cut here in what they show of the words of the article. UTF-16 units. */
const LONGEST = 200
/** And of these, where both are shown. */
const LONGEST_OF_TWO = 140

/** How a speaker is spoken of. */
export interface SpeakerWords {
  /** For the mark: `Tom Ashby (he)`, `Mr. Poe`. */
  readonly name: string
  /** In a sentence: `Tom Ashby (“he”)`, `Mr. Poe`, `the report`. */
  readonly inSentence: string
}

/** Words that stand for somebody who is named elsewhere. */
const PRONOUNS = wordsOf('he she they it who him her them his i we you')
/** People and papers that are written large only where they begin a sentence; beside all roles. */
const COMMON = wordsOf(
  `critics opponents supporters officials police witnesses sources neighbours neighbors relatives campaigners protesters
  protestors locals lawmakers lawyers others people some many several most more`,
)
const PAPERS = wordsOf('report study survey poll inquiry review investigation audit source document')

/** The words for a speaker as they are written, with the person where they do not name it. Undefined for no words at all. */
export function speakerWords({ text, resolved }: Speaker): SpeakerWords | undefined {
  const written = uncapped(shortened(text))
  if (written === '') return undefined
  const person = resolved === undefined ? '' : shortened(resolved)
  if (person !== '' && written === 'who') return { name: person, inSentence: person }
  if (person !== '' && !sharesWord(written, person)) {
    const [name, words] = [person, written].map((part) => shortened(part, LONGEST_OF_TWO))
    return { name: `${name} (${words})`, inSentence: `${name} (“${words}”)` }
  }
  if (PRONOUNS.has(written)) return { name: written, inSentence: `“${written}”` }
  return { name: written, inSentence: isBareNoun(written) ? `the ${written}` : written }
}

const shortened = (words: string, most = LONGEST): string =>
  words.replace(/\s+/g, ' ').trim().slice(0, most).toWellFormed()

/** `The minister` and `Critics`, which began a sentence, in small letters; names as they are. */
function uncapped(words: string): string {
  const first = words.split(' ', 1)[0] ?? ''
  const small = first.toLowerCase()
  if (small === first || small.length !== first.length) return words
  const isPhrase = words.length > first.length && (classesOf(small) & DETERMINER) !== 0
  const isCommon = COMMON.has(small) || PRONOUNS.has(small) || (small.endsWith('s') && isRole(small.slice(0, -1)))
  const isLargeBehind = /^\p{Lu}/u.test(words.slice(first.length + 1))
  return (isPhrase || isCommon) && !(isCommon && isLargeBehind) ? small + words.slice(first.length) : words
}

/** `report` in the short style of headlines. */
const isBareNoun = (words: string): boolean => PAPERS.has(words) || (words === words.toLowerCase() && isRole(words))

function sharesWord(one: string, other: string): boolean {
  const words = wordsOf(one.toLowerCase().replace(/['’]s\b/g, ''))
  return other
    .toLowerCase()
    .split(' ')
    .some((word) => words.has(word))
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
