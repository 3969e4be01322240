import type { Span } from '../../text/span'
import type { Attribution } from '../attribution/attribution'
import type { Words } from '../words/words'
import { hasWords } from './has-words'
import { lastBefore } from './last-before'
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
  for (const attribution of attributions) {
    for (const content of attribution.content) {
      const inside: number[] = []
      let isTouching = false
      for (let index = lastBefore(utterances, content.start) + 1; index < utterances.length; index++) {
        if ((utterances[index]?.start ?? 0) >= content.end) break
        isTouching = true
        if (isTaken[index]) continue
        isTaken[index] = 1
        inside.push(index)
      }
      if (inside.length > 0 || !isTouching) credited.push(grow(words, attribution, content, inside, utterances))
    }
  }
  return credited
}

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
