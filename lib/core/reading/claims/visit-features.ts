import { type ClaimWord, KINDS, type Kind } from './claim-word'
import { findSignals, SIGNALS } from './find-signals'

/** What has a weight: signals and the length, the kind of the first verb, how often each kind of word stands there, words. */
export const FEATURE_GROUPS = ['signals', 'verbs', 'kinds', 'words'] as const

export interface Feature {
  readonly group: (typeof FEATURE_GROUPS)[number]
  readonly name: string
}

/** All features but the words. A feature is known by its number: its place here, and after these come the words. */
export const FEATURES: readonly Feature[] = [
  ...SIGNALS.map((name) => ({ group: 'signals', name }) as const),
  { group: 'signals', name: 'length' },
  ...KINDS.map((name) => ({ group: 'verbs', name }) as const),
  ...KINDS.map((name) => ({ group: 'kinds', name }) as const),
]
const LENGTH = SIGNALS.length
const FIRST_VERB = LENGTH + 1
const FIRST_KIND = FIRST_VERB + KINDS.length

/** So long, in words, is a sentence whose features have their plain value. */
const USUAL_LENGTH = 16
/** Keeps the words of very short sentences from counting more than they can tell. */
const SHORTEST_LENGTH = 3

/** The first of these is, as good as always, the verb of the sentence or of what leads to it. */
const VERBS: readonly Kind[] = [
  ...(['be', 'was', 'have', 'had', 'do', 'did', 'past', 'done', 'deciding', 'change', 'saying', 'opinion'] as const),
  ...(['modal', 'future', 'going', 'let'] as const),
]
const IS_VERB = Uint8Array.from(KINDS, (kind) => (VERBS.includes(kind) ? 1 : 0))

/**
 * Visits the features of a sentence, each once, by number and with its value. The values fall with the square root of
 * the length, so that a long sentence does not outweigh a short one by its length alone. `numberOfWord` gives the number
 * of a word, or undefined for one that has none.
 */
export function visitFeatures(
  words: readonly ClaimWord[],
  numberOfWord: (form: string) => number | undefined,
  visit: (feature: number, value: number) => void,
): void {
  const scale = Math.sqrt(USUAL_LENGTH / (words.length + SHORTEST_LENGTH))
  const signals = findSignals(words)
  for (let signal = 0; signal < LENGTH; signal++) if (signals & (1 << signal)) visit(signal, scale)
  visit(LENGTH, (scale * Math.log1p(words.length)) / 2)
  const verb = words.find(({ kind }) => IS_VERB[kind])
  if (verb) visit(FIRST_VERB + verb.kind, scale)
  const counts = countKinds(words)
  for (let kind = 0; kind < counts.length; kind++) {
    const count = counts[kind] ?? 0
    if (count > 0) visit(FIRST_KIND + kind, scale * (LOGARITHMS[count] ?? Math.log1p(count)))
  }
  let seen = 0
  for (const { form } of words) {
    const number = form === '' ? undefined : numberOfWord(form)
    if (number === undefined || isAmong(number, seen)) continue
    SEEN[seen++] = number
    visit(number, scale)
  }
}

/** The numbers of the words met in the sentence at hand. Few enough to be looked through: there are only so many. */
const SEEN: number[] = []

function isAmong(number: number, seen: number): boolean {
  for (let at = 0; at < seen; at++) if (SEEN[at] === number) return true
  return false
}

/** Of `1 + n` for every `n` that is usual. */
const LOGARITHMS = Float64Array.from({ length: 32 }, (_, count) => Math.log1p(count))

/** The same list each time, good until the next call. */
function countKinds(words: readonly ClaimWord[]): Uint32Array {
  COUNTS.fill(0)
  for (const { kind } of words) COUNTS[kind] = (COUNTS[kind] ?? 0) + 1
  return COUNTS
}
const COUNTS = new Uint32Array(KINDS.length)
