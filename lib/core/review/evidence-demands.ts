import { overlaps, type Span } from '../text/span'

/** What of a sentence a house may want evidence for, in the order in which it is told. */
export const EVIDENCE_DEMANDS = ['numbers', 'quotes', 'names', 'claims'] as const
export type EvidenceDemand = (typeof EVIDENCE_DEMANDS)[number]

/** What is known of a text besides its words. */
export interface Known {
  /** Marked by somebody or found by the program. */
  readonly quotes: readonly Span[]
  /** Of persons. */
  readonly names: readonly Span[]
  /** Marked by somebody. */
  readonly claims: readonly Span[]
}

type Sentence = Span & { readonly id: string }

/**
 * For which of its contents each sentence has to name its evidence, when the house demands it for those; sentences with
 * none of them are left out. Sentences are in reading order.
 */
export function demandsOn(
  text: string,
  sentences: readonly Sentence[],
  known: Known,
  demands: readonly EvidenceDemand[],
): ReadonlyMap<string, readonly EvidenceDemand[]> {
  const holding: Readonly<Record<EvidenceDemand, () => ReadonlySet<Sentence>>> = {
    numbers: () => new Set(sentences.filter(({ start, end }) => NUMBER.test(text.slice(start, end)))),
    quotes: () => touchedBy(known.quotes, sentences),
    names: () => touchedBy(known.names, sentences),
    claims: () => touchedBy(known.claims, sentences),
  }
  const wanted = EVIDENCE_DEMANDS.filter((demand) => demands.includes(demand))
  const held = wanted.map((demand) => [demand, holding[demand]()] as const)
  const told = sentences.map((sentence) => {
    const kinds = held.flatMap(([demand, those]) => (those.has(sentence) ? demand : []))
    return [sentence.id, kinds] as const
  })
  return new Map(told.filter(([, kinds]) => kinds.length > 0))
}

/** Figures, and the words for numbers that say how many. `one` is a pronoun as often as not. */
const NUMBER =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|[mb]illions?|dozens?)\b/iu

/** Those of some spans in reading order that share a character with one of the others. */
export function touchedBy<One extends Span>(spans: readonly Span[], sentences: readonly One[]): ReadonlySet<One> {
  const touched = new Set<One>()
  for (const span of spans) {
    for (let at = firstAfter(sentences, span.start); at < sentences.length; at++) {
      const sentence = sentences[at]
      if (!sentence || sentence.start >= span.end) break
      touched.add(sentence)
    }
  }
  return touched
}

/** The first that ends after an offset. */
function firstAfter(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Evidence as far as it counts here; `start` is null where it lost its place. */
export interface Resting {
  readonly start: number | null
  readonly end: number | null
  readonly stance: 'supports' | 'contradicts' | 'partly'
}

/** Whether something that is named bears a sentence out, at least in part. */
export const isBorneOut = (sentence: Span, evidence: readonly Resting[]): boolean =>
  borneOut([sentence], evidence).size > 0

/** Those of sentences in reading order that something that is named bears out, at least in part. */
export const borneOut = <One extends Span>(sentences: readonly One[], evidence: readonly Resting[]): ReadonlySet<One> =>
  touchedBy(placesOf(evidence.filter(({ stance }) => stance !== 'contradicts')), sentences)

/** Where the words stand that have this evidence; what lost its place stands nowhere. */
export const placesOf = (evidence: readonly Resting[]): readonly Span[] =>
  evidence.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]))

/** Whether words with this evidence share a character with these. */
export const restsOn = (words: Span, { start, end }: Resting): boolean =>
  start !== null && end !== null && overlaps({ start, end }, words)
