import type { ChangeKind } from '../result'
import { inOneSpelling, isOneVerb, writtenOut } from './same-otherwise'
import { HESITATIONS, MODALS, NEGATIVE, NUMBER_WORDS, PRONOUNS, QUANTITIES } from './word-lists'

/** A word as written and as compared. */
export interface Written {
  readonly written: string
  readonly compared: string
  /** Behind a full stop or at the start, where every word is written large. */
  readonly opensSentence: boolean
}

/** Words of the source that the words of the quote stand in place of; one side may be empty. */
export interface Exchange {
  readonly cut: readonly Written[]
  readonly put: readonly Written[]
}

type Rule = readonly [kind: ChangeKind, holds: (exchange: Exchange) => boolean]

const texts = (words: readonly Written[]) => words.map(({ compared }) => compared)
const isBoth = ({ cut, put }: Exchange) => cut.length > 0 && put.length > 0

/** Asked in this order; the first that speaks wins. First what is no change of sense, then the gravest. */
const RULES: readonly Rule[] = [
  ['typographic', (both) => isBoth(both) && texts(both.cut).join('') === texts(both.put).join('')],
  ['marked', (both) => bracketed(both)],
  ['contraction', (both) => isBoth(both) && writtenOut(texts(both.cut)) === writtenOut(texts(both.put))],
  ['spelling', (both) => isBoth(both) && inOneWriting(both.cut) === inOneWriting(both.put)],
  ['hesitation', ({ cut, put }) => [...cut, ...put].every(({ compared }) => HESITATIONS.has(compared))],
  ['negation', (both) => differIn(both, isNegative)],
  ['number', (both) => differIn(both, isNumber)],
  ['name', (both) => differIn(both, isName)],
  ['quantity', (both) => differIn(both, ({ compared }) => QUANTITIES.has(compared))],
  ['modal', (both) => differIn(both, ({ compared }) => MODALS.has(compared))],
  ['tense', isTense],
  ['pronoun', (both) => differIn(both, ({ compared }) => PRONOUNS.has(compared))],
  ['omission', ({ put }) => put.length === 0],
  ['insertion', ({ cut }) => cut.length === 0],
]

/** What an exchange of words is. What no rule knows is `wording`. */
export const kindOfChange = (exchange: Exchange): ChangeKind =>
  RULES.find(([, holds]) => holds(exchange))?.[0] ?? 'wording'

/** True when the two sides do not hold the same words of a class. */
function differIn({ cut, put }: Exchange, isOf: (word: Written) => boolean): boolean {
  const [before, after] = [cut, put].map((words) => words.filter(isOf).map(({ compared }) => compared))
  return before?.join(' ') !== after?.join(' ')
}

const isNegative = ({ compared }: Written) => NEGATIVE.has(compared) || compared.endsWith("n't")
const isNumber = ({ compared }: Written) => /\p{N}/u.test(compared) || NUMBER_WORDS.has(compared)
const isName = ({ written, compared, opensSentence }: Written) =>
  !opensSentence && /^\p{Lu}/u.test(written) && !PRONOUNS.has(compared) && !/^i'/.test(compared)

const inOneWriting = (words: readonly Written[]) => words.map(({ compared }) => inOneSpelling(compared)).join(' ')

/** `talk[ed]` for `talks`: what stands outside the brackets is as in the source. */
function bracketed({ cut, put }: Exchange): boolean {
  const [from, to] = [cut[0], put[0]]
  if (cut.length !== 1 || put.length !== 1 || !from || !to) return false
  const [outside = '', inside] = to.written.split(/[[\]]/)
  return inside !== undefined && outside.length > 1 && from.written.toLowerCase().startsWith(outside.toLowerCase())
}

function isTense({ cut, put }: Exchange): boolean {
  return cut.some(({ compared: from }) => put.some(({ compared: to }) => from !== to && isOneVerb(from, to)))
}
