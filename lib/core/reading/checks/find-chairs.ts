import type { Span } from '../../text/span'
import { ofVocabulary, SMALL, WORD, type Words } from '../words/words'
import { NOT_THIS, nameBehind, nameEndingAt } from './find-holders'
import { wordList } from './word-list'

/** Somebody who is called the head of a house that the article does not name beside the office. */
export interface Chair extends Span {
  /** The words of the name. */
  readonly name: readonly string[]
  readonly office: string
  /** What the house is called: `bank`; missing in `its chairman`, `the chairman`. */
  readonly house?: string
}

const OFFICES = wordList('chairman chairwoman chairperson')
const DEFINITE = wordList("the its their 's")
/** Houses of which an article speaks of one at a time; there are always several parties and committees. */
const HOUSES =
  wordList(`bank company firm club school university college hospital charity trust airline regulator foundation
  museum theatre theater port utility union broadcaster retailer council`)

/** `the bank’s chairman, Jane Poe,` and `Jane Poe, the chairman of the bank,`. Others than of one house are left out. */
export function findChairs(words: Words): Chair[] {
  const chairs: Chair[] = []
  const isOffice = ofVocabulary(words, (word) => OFFICES.has(word))
  for (let at = 1; at < words.count; at++) {
    if (!isOffice[words.forms[at] ?? 0] || words.shapes[at] !== SMALL || !isDefinite(words, at)) continue
    const chair = chairAt(words, at)
    if (chair) chairs.push(chair)
  }
  return chairs
}

const isDefinite = ({ lower }: Words, at: number) =>
  DEFINITE.has(lower[at - 1] ?? '') && !NOT_THIS.has(lower[at - 2] ?? '')

function chairAt(words: Words, at: number): Chair | undefined {
  const { lower, starts, ends } = words
  const isOf = lower[at + 1] === 'of'
  const house = isOf ? houseAt(words, at + 3) : lower[at - 1] === "'s" ? houseAt(words, at - 2) : undefined
  const after = isOf ? at + 4 : at + 1
  if ((isOf || lower[at - 1] === "'s") && house === undefined) return undefined
  if (isOf && !DEFINITE.has(lower[at + 2] ?? '')) return undefined
  const name = lower[after] === ',' ? (before(words, at, after) ?? nameBehind(words, after)) : before(words, at, after)
  if (!name) return undefined
  const [first, last] = [Math.min(name[0], at), Math.max(name[1], after)]
  const found = {
    start: starts[first] ?? 0,
    end: ends[last - 1] ?? 0,
    name: lower.slice(...name),
    office: lower[at] ?? '',
  }
  return house === undefined ? found : { ...found, house }
}

const houseAt = ({ lower, shapes, kinds }: Words, at: number): string | undefined =>
  kinds[at] === WORD && shapes[at] === SMALL && HOUSES.has(lower[at] ?? '') ? lower[at] : undefined

/** The tokens of the name in `Jane Poe, the chairman`, which ends with a mark. */
function before(words: Words, at: number, after: number): [number, number] | undefined {
  const isEnded = words.lower[after] === ',' || words.lower[after] === '.'
  const comma = words.lower[at - 1] === "'s" ? at - 4 : at - 2
  return isEnded && words.lower[comma] === ',' ? nameEndingAt(words, comma) : undefined
}
