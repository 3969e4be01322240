import { overlaps, type Span } from '../../text/span'
import type { Attribution } from '../attribution/attribution'
import type { Words } from '../words/words'
import { hasWords } from './has-words'
import type { Utterance } from './utterance'

/** Content that an attribution credits, and the utterances it holds. */
export interface Credited extends Span {
  readonly attribution: Attribution
  /** Indices of the utterances inside, in order. */
  readonly utterances: readonly number[]
  /** True when nothing but one utterance is credited. */
  readonly isDirect: boolean
}

/**
 * The content of every attribution, grown to hold whole utterances: sentences end inside of quotations, and so does
 * what an attribution in one sentence sees of them. An utterance belongs to the first attribution that claims it.
 */
export function creditUtterances(
  words: Words,
  attributions: readonly Attribution[],
  utterances: readonly Utterance[],
): Credited[] {
  const credited: Credited[] = []
  const isTaken = new Uint8Array(utterances.length)
  let first = 0
  for (const attribution of attributions) {
    for (const content of attribution.content) {
      while (first < utterances.length && (utterances[first]?.end ?? 0) <= attribution.span.start - REACH) first++
      const inside: number[] = []
      for (let index = first; index < utterances.length; index++) {
        const utterance = utterances[index]
        if (!utterance || utterance.start >= content.end) break
        if (overlaps(utterance, content)) inside.push(index)
      }
      const free = inside.filter((index) => !isTaken[index])
      if (inside.length > 0 && free.length === 0) continue
      for (const index of free) isTaken[index] = 1
      credited.push(grow(words, attribution, content, free, utterances))
    }
  }
  return credited
}

/** How far before an attribution its content may begin, in UTF-16 units: attributions come in order, their contents nearly so. */
const REACH = 20_000

function grow(
  words: Words,
  attribution: Attribution,
  content: Span,
  inside: readonly number[],
  utterances: readonly Utterance[],
): Credited {
  const [only] = inside.length === 1 ? inside.map((index) => utterances[index]) : []
  if (only && isAllIn(words, content, only)) {
    return { start: only.start, end: only.end, attribution, utterances: inside, isDirect: true }
  }
  const firstInside = utterances[inside[0] ?? -1]
  const lastInside = utterances[inside.at(-1) ?? -1]
  const start = Math.min(content.start, firstInside?.start ?? content.start)
  const end = Math.max(content.end, lastInside?.end ?? content.end)
  return { start, end, attribution, utterances: inside, isDirect: false }
}

/** True when the content has no word outside of the utterance. */
const isAllIn = (words: Words, content: Span, utterance: Utterance) =>
  !hasWords(words, content.start, Math.min(content.end, utterance.start)) &&
  !hasWords(words, Math.max(content.start, utterance.end), content.end)
