import { CUE_FORMS } from '../attribution/cue-verbs'
import { PARAGRAPH_BREAK, PUNCTUATION, SMALL, WORD, type Words } from '../words/words'
import type { Wording } from './wording'

/** What an utterance that no attribution claims is: said as a whole, a few words taken over, or no speech at all. */
export type Use = 'speech' | 'wording' | 'none'

type UseRule = (words: Words, wording: Wording) => Use | undefined

/** From so many words on, what stands in quote marks is speech. */
const LONG = 8
/** Up to so many words, something must tell that somebody says them. */
const FEW = 2

const CHANTED = new Set('chanting chanted chant chants shouting shouted as'.split(' '))
const CRIES = new Set('chant chants cry cries call calls shout shouts'.split(' '))
const BEFORE_TERMS = new Set(
  'so-called term terms word words phrase titled entitled dubbed nicknamed named button'.split(' '),
)
const BEFORE_TITLES = new Set("'s on in the a an show podcast book film movie with for and by host ,".split(' '))

const wordBefore = ({ lower }: Words, { first }: Wording) => lower[first - 2] ?? ''
const wordBehind = ({ lower }: Words, { after }: Wording) => lower[after] ?? ''

/** `“Bridges,” by Ann Poe`; `“Yes to bridges” (2009)`. */
const isListed: UseRule = (words, wording) => (['by', '('].includes(wordBehind(words, wording)) ? 'none' : undefined)

const isEmpty: UseRule = (_words, { count }) => (count === 0 ? 'none' : undefined)

const isLong: UseRule = (_words, { isTitle, count }) => (!isTitle && count >= LONG ? 'speech' : undefined)

/** `the crowd chanted “Build Bridges”`, `cries of “shame”`. */
const isChanted: UseRule = (words, wording) => {
  const before = wordBefore(words, wording)
  const isCry = before === 'of' && CRIES.has(words.lower[wording.first - 3] ?? '')
  return isCry || CHANTED.has(before) ? 'wording' : undefined
}

/** `so-called “closed” contests`, `the term “drift”`. */
const isTerm: UseRule = (words, wording) => (BEFORE_TERMS.has(wordBefore(words, wording)) ? 'none' : undefined)

/** `on “Morning Desk”`, `the film “Margins”`. */
const isTitle: UseRule = (words, wording) =>
  wording.isTitle && BEFORE_TITLES.has(wordBefore(words, wording)) ? 'none' : undefined

/** A whole sentence, with its stop inside the marks. */
const isSentence: UseRule = (words, { first, endsInPoint, beginsLarge }) =>
  endsInPoint && beginsLarge && opensSentence(words, first - 1) ? 'speech' : undefined

const isName: UseRule = (_words, wording) => (wording.isTitle ? 'none' : undefined)

/** `drew a “firm” line`: somebody’s words when several, or when the sentence speaks of somebody. */
const isWording: UseRule = (words, { count, first, endsInPoint }) =>
  count > FEW || endsInPoint || speaksOfSomebody(words, first - 1) ? 'wording' : 'none'

/** Asked in this order; the first that speaks wins. */
const RULES = [isEmpty, isListed, isLong, isChanted, isTitle, isTerm, isSentence, isName, isWording] as const

/** Only asked about utterances that no attribution claims. */
export function readUse(words: Words, wording: Wording): Use {
  for (const rule of RULES) {
    const use = rule(words, wording)
    if (use) return use
  }
  return 'none'
}

const opensSentence = ({ kinds, lower }: Words, opening: number) =>
  opening === 0 || kinds[opening - 1] === PARAGRAPH_BREAK || '.:?!'.includes(lower[opening - 1] ?? ' ')

/** So many tokens of the sentence are looked at before and after. */
const REACH = 25
const PEOPLE = new Set('i he she we they you his her their him them my our'.split(' '))

/** True when a verb of saying or a pronoun for a person stands in the sentence before or behind the mark at `at`. */
const speaksOfSomebody = (words: Words, at: number) =>
  tellsOfSomebody(words, at - 1, at - REACH, -1) || tellsOfSomebody(words, at + 1, at + REACH, 1)

function tellsOfSomebody({ kinds, lower, shapes, count }: Words, from: number, to: number, step: 1 | -1): boolean {
  for (let token = from; token !== to && token >= 0 && token < count; token += step) {
    const word = lower[token] ?? ''
    const kind = kinds[token] ?? 0
    if (kind === PARAGRAPH_BREAK || (kind === PUNCTUATION && '.?!'.includes(word))) return false
    if (kind !== WORD) continue
    if (PEOPLE.has(word) || (shapes[token] === SMALL && CUE_FORMS.get(word)?.isNoun === false)) return true
  }
  return false
}
