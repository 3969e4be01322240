import type { Span } from '../../text/span'
import { comparable } from '../words/comparable'
import { splitWords, type WordList } from '../words/split-words'
import { findTurns, type Turn } from './find-turns'
import { findUnspoken, joined } from './unspoken'

/** A source made ready once, for any number of quotes. Words are told by their number in the order of the text. */
export interface SourceIndex extends WordList {
  readonly text: string
  /** What each word is: equal words have equal ids. */
  readonly ids: Int32Array
  /** Id of a comparable word. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** The places of word `id` are `places.subarray(placesFrom[id], placesFrom[id + 1])`, in order. */
  readonly placesFrom: Int32Array
  readonly places: Int32Array
  readonly turns: readonly Turn[]
  /** The same with the labels of its turns as words, for a quote that has them too. Made when it is first asked for. */
  readonly withLabels: () => SourceIndex
}

/** Linear in the length of the text: about 30 ms for 100,000 words. */
export function indexSource(text: string): SourceIndex {
  const turns = findTurns(text)
  const unspoken = findUnspoken(text)
  let labelled: SourceIndex | undefined
  const withLabels = () => {
    labelled ??= { ...indexWords(text, unspoken), turns, withLabels }
    return labelled
  }
  return { ...indexWords(text, joined([...unspoken, ...turns.map(({ label }) => label)])), turns, withLabels }
}

function indexWords(text: string, unspoken: readonly Span[]): Omit<SourceIndex, 'turns' | 'withLabels'> {
  const words = splitWords(text, unspoken)
  const vocabulary = new Map<string, number>()
  const ids = new Int32Array(words.count)
  const asWritten = new Map<string, number>()
  for (let word = 0; word < words.count; word++) {
    const written = text.slice(words.starts[word], words.ends[word])
    let id = asWritten.get(written)
    if (id === undefined) {
      const compared = comparable(written)
      id = vocabulary.get(compared) ?? vocabulary.size
      vocabulary.set(compared, id)
      asWritten.set(written, id)
    }
    ids[word] = id
  }
  return { text, ...words, ids, vocabulary, ...placesOf(ids, vocabulary.size) }
}

/** Counts how often each id comes, then deals the places out: no list is ever grown. */
function placesOf(ids: Int32Array, size: number): Pick<SourceIndex, 'places' | 'placesFrom'> {
  const placesFrom = new Int32Array(size + 1)
  for (const id of ids) placesFrom[id + 1] = (placesFrom[id + 1] ?? 0) + 1
  for (let id = 0; id < size; id++) placesFrom[id + 1] = (placesFrom[id + 1] ?? 0) + (placesFrom[id] ?? 0)
  const next = placesFrom.slice()
  const places = new Int32Array(ids.length)
  for (let word = 0; word < ids.length; word++) {
    const id = ids[word] ?? 0
    const at = next[id] ?? 0
    places[at] = word
    next[id] = at + 1
  }
  return { places, placesFrom }
}

/** Where a word stands. Empty when it stands nowhere. */
export const placesOfWord = ({ places, placesFrom }: SourceIndex, id: number): Int32Array =>
  id < 0 ? places.subarray(0, 0) : places.subarray(placesFrom[id], placesFrom[id + 1])

/** The label of whoever speaks at an offset. */
export function turnAt({ turns }: SourceIndex, offset: number): Turn | null {
  let low = 0
  let high = turns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle]?.label.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return turns[low - 1] ?? null
}

/** Number of the first word that begins at or behind an offset. */
export function firstWordFrom({ starts, count }: SourceIndex, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
