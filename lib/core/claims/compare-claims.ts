import { inOneSpelling, stem } from '../match/difference/same-otherwise'
import { IRREGULAR, NEGATIVE, PRONOUNS, QUANTITIES, VALUES } from '../match/difference/word-lists'
import { isOfGrammar } from '../match/words/telling-words'
import { wordsOfClaim } from './claim-terms'
import { OPPOSITES } from './opposites'

/** In what two claims cannot both be what was checked, however many words they share. */
export const CLAIM_DIFFERENCES = ['number', 'time', 'negation', 'direction', 'name', 'quantity'] as const
export type ClaimDifference = (typeof CLAIM_DIFFERENCES)[number]

export interface ClaimLikeness {
  /** 0 to 1; 1 for the same words. */
  readonly score: number
  readonly differs: readonly ClaimDifference[]
}

/** From here on a claim that was checked earlier is worth showing. */
export const WORTH_OFFERING = 0.5
/** What is left of the likeness with each thing in which they differ: never enough to be offered. */
const LEFT = 0.45
/** A claim that lies whole within a longer one is nearly as like it. */
const WITHIN = 0.85

/**
 * How like two claims are: the words they share of those that tell something, in any form and order. What makes another
 * claim of the same words counts apart: "fell 3 percent" is not "rose 3 percent", "by 2024" is not "by 2025". Where one
 * only says more than the other, they do not differ. Symmetric.
 */
export function compareClaims(one: string, other: string): ClaimLikeness {
  const [a, b] = [read(one), read(other)]
  const differs = DIFFERENCES.filter(([, holds]) => holds(a, b)).map(([difference]) => difference)
  return { score: shared(a.telling, b.telling) * LEFT ** differs.length, differs }
}

interface ReadClaim {
  /** Stems of all words that tell something; numbers and names among them. */
  readonly telling: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly quantities: ReadonlySet<string>
  readonly isNegative: boolean
  readonly isFuture: boolean
}

const DIFFERENCES: readonly (readonly [ClaimDifference, (a: ReadClaim, b: ReadClaim) => boolean])[] = [
  ['number', (a, b) => areApart(a.numbers, b.numbers)],
  ['time', (a, b) => areApart(a.times, b.times) || a.isFuture !== b.isFuture],
  ['negation', (a, b) => a.isNegative !== b.isNegative],
  ['direction', (a, b) => OPPOSED.some(([up, down]) => turns(a, b, up, down) || turns(b, a, up, down))],
  ['name', (a, b) => areApart(a.names, b.names)],
  ['quantity', (a, b) => areApart(a.quantities, b.quantities)],
]

/** True when each has something that the other lacks. */
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].some((word) => !b.has(word)) && [...b].some((word) => !a.has(word))

const has = (words: ReadonlySet<string>, side: ReadonlySet<string>) => [...side].some((word) => words.has(word))
const turns = (a: ReadClaim, b: ReadClaim, up: ReadonlySet<string>, down: ReadonlySet<string>) =>
  has(a.telling, up) && !has(a.telling, down) && has(b.telling, down) && !has(b.telling, up)

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const both = [...a].filter((word) => b.has(word)).length
  const smaller = Math.min(a.size, b.size)
  return Math.max((2 * both) / (a.size + b.size), smaller < 3 ? 0 : (WITHIN * both) / smaller)
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const RELATIVE = 'yesterday today tomorrow tonight ago last next recently currently previous former'.split(' ')
const TIMES = new Set([...MONTHS, ...DAYS, ...RELATIVE])
const FUTURE = new Set(['will', 'shall', "won't", "'ll"])
const YEAR = /^(?:1[5-9]|20)\d\d$/
const FORMS = new Map(IRREGULAR.flatMap((forms) => [...forms].map((form) => [form, [...forms][0] ?? form] as const)))

/** One form of a word for all of its forms. */
function stemOf(compared: string): string {
  const spelled = inOneSpelling(compared)
  const base = FORMS.get(spelled)
  return base ?? stem(spelled)
}

const OPPOSED = OPPOSITES.map(([up, down]) => [new Set(up.map(stemOf)), new Set(down.map(stemOf))] as const)

function read(text: string): ReadClaim {
  const words = wordsOfClaim(text)
  const [telling, numbers, times, names, quantities] = [1, 2, 3, 4, 5].map(() => new Set<string>())
  let negations = 0
  let isFuture = false
  for (const [at, { written, compared }] of words.entries()) {
    if (FUTURE.has(compared) || compared.endsWith("'ll")) isFuture = true
    // A double negation is none.
    if (NEGATIVE.has(compared) || compared.endsWith("n't")) negations++
    else if (isTime(compared, written)) times?.add(compared)
    else if (isNumber(compared)) numbers?.add(inOneSpelling(compared).replace(/[%+]/g, ''))
    else if (QUANTITIES.has(compared)) quantities?.add(compared)
    else if (isOfGrammar(compared) && !TURNING.has(compared)) continue
    else if (at > 0 && /^\p{Lu}/u.test(written) && !PRONOUNS.has(compared)) names?.add(compared)
    telling?.add(stemOf(compared))
  }
  const empty = new Set<string>()
  return {
    telling: telling ?? empty,
    numbers: numbers ?? empty,
    times: times ?? empty,
    names: names ?? empty,
    quantities: quantities ?? empty,
    isNegative: negations % 2 === 1,
    isFuture,
  }
}

/** Little words that turn a claim around all the same. */
const TURNING = new Set(OPPOSITES.flat(2))
/** The month, not the verb. */
const isTime = (compared: string, written: string) =>
  (TIMES.has(compared) && (compared !== 'may' || /^M/.test(written))) || YEAR.test(compared)
const isNumber = (compared: string) => /\p{N}/u.test(compared) || (VALUES.has(compared) && compared !== 'one')
