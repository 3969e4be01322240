import type { ClaimWord, Kind } from './claim-word'

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

/** Tables by what begins a signal, so that one walk over the sentence finds all. */
function byKey<Key, Rule>(rules: readonly (readonly [readonly Key[], Rule])[]): ReadonlyMap<Key, readonly Rule[]> {
  const table = new Map<Key, Rule[]>()
  for (const [keys, rule] of rules) for (const key of keys) table.set(key, [...(table.get(key) ?? []), rule])
  return table
}

const HELD_BY_KIND = byKey<Kind, Signal>(
  Object.entries(HELD).map(([signal, kinds]) => [kinds, signal as keyof typeof HELD]),
)
const FOLLOWED_BY_FIRST = byKey(
  Object.entries<Follows>(FOLLOWED).map(([signal, { first, second, within }]) => [
    first,
    { signal: signal as Signal, second: new Set(second), within },
  ]),
)
const PAIRED_BY_SECOND = byKey(
  Object.entries<Pair>(PAIRED).map(([signal, { first, second }]) => [
    [second],
    { signal: signal as Signal, first: new Set(first) },
  ]),
)

/** The signals of a sentence, each once. Linear in its length. */
export function findSignals(words: readonly ClaimWord[]): ReadonlySet<Signal> {
  const found = new Set<Signal>()
  words.forEach(({ kind, form }, at) => {
    for (const signal of HELD_BY_KIND.get(kind) ?? []) found.add(signal)
    for (const { signal, second, within } of FOLLOWED_BY_FIRST.get(kind) ?? [])
      if (!found.has(signal) && reaches(words, at, within, second)) found.add(signal)
    for (const { signal, first } of PAIRED_BY_SECOND.get(form) ?? [])
      if (first.has(words[at - 1]?.form ?? '')) found.add(signal)
  })
  return found
}

function reaches(words: readonly ClaimWord[], from: number, within: number, wanted: ReadonlySet<Kind>): boolean {
  for (let at = from + 1; at <= from + within; at++) {
    const word = words[at]
    if (!word || word.kind === 'comma') return false
    if (wanted.has(word.kind)) return true
  }
  return false
}
