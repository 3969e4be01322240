import { type ClaimWord, KIND_NUMBER, KINDS, type Kind } from './claim-word'
import { KIND_OF_WORD } from './word-kinds'

/** One of the first kinds and, at most so many words later with no comma between, one of the second. */
interface Follows {
  readonly first: readonly Kind[]
  readonly second: readonly Kind[]
  readonly within: number
}

/** One of the first words and right behind it the second. */
interface Pair {
  readonly first: readonly string[]
  readonly second: string
}

const OTHERS = ['they', 'name', 'institution', 'acronym'] as const
const DEEDS = ['past', 'done', 'deciding', 'change', 'did'] as const
const NUMBERS = ['digits', 'money', 'percentage', 'numeral', 'amount'] as const

/** Any of these kinds. */
const HELD = {
  'a number': [...NUMBERS, 'share'],
  'a past tense': ['past', 'done', 'was', 'did', 'had'],
  'a question': ['question-mark'],
} as const satisfies Record<string, readonly Kind[]>

const FOLLOWED = {
  'a number of something': { first: NUMBERS, second: ['group', 'matter', 'amount', 'share', 'ends-in-s'], within: 2 },
  'several numbers': { first: [...NUMBERS, 'share'], second: [...NUMBERS, 'share'], within: 12 },
  'a number of years': { first: NUMBERS, second: ['time'], within: 1 },
  'in a year': { first: ['relation', 'time'], second: ['year'], within: 1 },
  'what others did': { first: OTHERS, second: DEEDS, within: 2 },
  'what we did': { first: ['we'], second: DEEDS, within: 1 },
  'what I did': { first: ['me'], second: DEEDS, within: 1 },
  'what others said': { first: OTHERS, second: ['saying'], within: 2 },
  'what I say': { first: ['me'], second: ['saying'], within: 3 },
  'what I think': { first: ['me'], second: ['opinion'], within: 2 },
  'what I am': { first: ['me'], second: ['be', 'was'], within: 1 },
  'what we must': { first: ['we', 'me'], second: ['modal'], within: 1 },
  'what will be': { first: ['me', 'we', 'it', ...OTHERS], second: ['future'], within: 1 },
  'what has been done': {
    first: ['have', 'had'],
    second: ['participle', 'past', 'was', 'done', 'deciding', 'change'],
    within: 2,
  },
  'what was done': { first: ['be', 'was'], second: ['participle', 'done'], within: 2 },
  'what is going on': { first: ['be', 'was'], second: ['doing'], within: 2 },
  'what is good or bad': { first: ['be', 'was'], second: ['judgement'], within: 2 },
} as const satisfies Record<string, Follows>

const PAIRED = {
  'more than': { first: ['more', 'less', 'fewer', 'higher', 'lower', 'greater', 'other', 'rather'], second: 'than' },
  'going to': { first: ['going'], second: 'to' },
  'have to': { first: ['have', 'has', 'had', 'got', 'need', 'ought'], second: 'to' },
} as const satisfies Record<string, Pair>

/** Something about a sentence that tells whether it can be checked. */
export type Signal = keyof typeof HELD | keyof typeof FOLLOWED | keyof typeof PAIRED

export const SIGNALS = [HELD, FOLLOWED, PAIRED].flatMap((table) => Object.keys(table)) as readonly Signal[]

/** What a word of one kind may say; a signal is the bit of its place in `SIGNALS`. */
interface Rules {
  readonly held: number
  /** `second` has a 1 at the place of each of its kinds. */
  readonly followed: readonly { readonly signal: number; readonly second: Uint8Array; readonly within: number }[]
  readonly paired: readonly { readonly signal: number; readonly first: ReadonlySet<string>; readonly second: string }[]
}

const bitOf = (signal: string) => 1 << SIGNALS.indexOf(signal as Signal)

function rulesFor(kind: Kind): Rules {
  const held = Object.entries<readonly Kind[]>(HELD).filter(([, kinds]) => kinds.includes(kind))
  const followed = Object.entries<Follows>(FOLLOWED).filter(([, { first }]) => first.includes(kind))
  const paired = Object.entries<Pair>(PAIRED).filter(([, { second }]) => KIND_OF_WORD.get(second) === kind)
  return {
    held: held.reduce((all, [signal]) => all | bitOf(signal), 0),
    followed: followed.map(([signal, { second, within }]) => ({
      signal: bitOf(signal),
      second: Uint8Array.from(KINDS, (other) => (second.includes(other) ? 1 : 0)),
      within,
    })),
    paired: paired.map(([signal, { first, second }]) => ({ signal: bitOf(signal), first: new Set(first), second })),
  }
}

const RULES: readonly Rules[] = KINDS.map(rulesFor)

/** The signals that a sentence has, as bits: the first of `SIGNALS` is 1. Linear in the length of the sentence. */
export function findSignals(words: readonly ClaimWord[]): number {
  let found = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const rules = word && RULES[word.kind]
    if (!rules) continue
    found |= rules.held
    for (const { signal, second, within } of rules.followed)
      if ((found & signal) === 0 && reaches(words, at, within, second)) found |= signal
    for (const { signal, first, second } of rules.paired)
      if (word.form === second && first.has(words[at - 1]?.form ?? '')) found |= signal
  }
  return found
}

function reaches(words: readonly ClaimWord[], from: number, within: number, wanted: Uint8Array): boolean {
  for (let at = from + 1; at <= from + within; at++) {
    const word = words[at]
    if (!word || word.kind === KIND_NUMBER.comma) return false
    if (wanted[word.kind]) return true
  }
  return false
}
