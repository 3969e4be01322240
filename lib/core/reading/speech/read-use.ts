import { CUE_FORMS } from '../attribution/cue-verbs'
import { PARAGRAPH_BREAK, SMALL, WORD, type Words } from '../words/words'
import type { Utterance } from './utterance'
import type { Wording } from './wording'

/** What an utterance that no attribution claims is: said as a whole, a few words taken over, or no speech at all. */
export type Use = 'speech' | 'wording' | 'none'

/** From so many words on, what stands in quote marks is speech. */
const LONG = 8

/** Stand before words that are spoken of: `so-called “closed” contests`, `the term “drift”`. */
const BEFORE_TERMS = new Set(
  'so-called term terms word words phrase titled entitled dubbed nicknamed named button'.split(' '),
)
/** Stand before the title of a work or a programme: `on “Morning Desk”`, `the podcast “Margins”`. */
const BEFORE_TITLES = new Set(
  "'s on in the a an show podcast book film movie series song album program with for and by host ,".split(' '),
)

/** Asked in this order; the first that speaks wins. */
const RULES: readonly ((words: Words, wording: Wording, utterance: Utterance) => Use | undefined)[] = [
  (_words, { isTitle, count }) => (isTitle || count < LONG ? undefined : 'speech'),
  (_words, { count }) => (count === 0 ? 'none' : undefined),
  (words, { first, isTitle }) => (isTitle && BEFORE_TITLES.has(words.lower[first - 2] ?? '') ? 'none' : undefined),
  (words, { first }) => (BEFORE_TERMS.has(words.lower[first - 2] ?? '') ? 'none' : undefined),
  (words, { after }) => (words.lower[after] === '(' ? 'none' : undefined),
  (words, { first, endsInPoint, beginsLarge }) =>
    endsInPoint && beginsLarge && opensSentence(words, first - 1) ? 'speech' : undefined,
  (_words, { isTitle }) => (isTitle ? 'none' : undefined),
  (words, { count, first, endsInPoint }) =>
    count > 2 || endsInPoint || speaksOfSomebody(words, first) ? 'wording' : undefined,
]

/** Only asked about utterances that no attribution claims. */
export function readUse(words: Words, wording: Wording, utterance: Utterance): Use {
  for (const rule of RULES) {
    const use = rule(words, wording, utterance)
    if (use) return use
  }
  return 'none'
}

const opensSentence = ({ kinds, lower }: Words, opening: number) =>
  opening === 0 || kinds[opening - 1] === PARAGRAPH_BREAK || '.:?!'.includes(lower[opening - 1] ?? ' ')

/** So many tokens before and after are looked at. */
const REACH = 25
const PEOPLE = new Set('i he she we they you his her their him them my our'.split(' '))

/** True when a verb of saying or a word for a person stands near. */
function speaksOfSomebody({ kinds, lower, shapes, count }: Words, at: number): boolean {
  for (let token = Math.max(0, at - REACH); token < Math.min(count, at + REACH); token++) {
    const word = lower[token] ?? ''
    if (kinds[token] !== WORD) continue
    if (PEOPLE.has(word) || (shapes[token] === SMALL && CUE_FORMS.get(word)?.isNoun === false)) return true
  }
  return false
}
