import type { Span } from '../../text/span'
import type { Mention } from '../reading'
import { ofVocabulary, tokensOf, type Words } from '../words/words'
import { accordingTo, isAccordingTo } from './according-to'
import type { Attribution } from './attribution'
import { colon } from './colon'
import { CUE_FORMS } from './cue-verbs'
import type { Frame } from './frame'
import { said } from './said'
import type { Phrase } from './subject'
import { QUOTED, quotationTokens, type Units, unitsOf } from './units'

/**
 * The attributions of a text in reading order. `sentences` and `quotations` (paired, with their marks, none within
 * another) are in order; a sentence that begins inside a quotation is read together with the one before.
 */
export function findAttributions(words: Words, sentences: readonly Span[], quotations: readonly Span[]): Attribution[] {
  const quotationOf = quotationTokens(words, quotations)
  const found: Attribution[] = []
  const credits = ofVocabulary(words, mayCredit)
  for (const sentence of joinSentences(sentences, quotations)) {
    const [first, after] = tokensOf(words, sentence)
    if (!holds(words, credits, first, after)) continue
    const units = unitsOf(words, quotationOf, first, after)
    for (const frame of framesOf(units)) found.push(inText(units, frame))
  }
  return found
}

/** Most sentences credit nobody and hold no word that could. */
const mayCredit = (word: string) => CUE_FORMS.has(word) || word === 'according' || word === ':'

/** True when one of the tokens `[first, after)` is a word of which something is so. */
function holds({ forms }: Words, isSo: Uint8Array, first: number, after: number): boolean {
  for (let at = first; at < after; at++) if (isSo[forms[at] ?? 0]) return true
  return false
}

/** Sentences whose parting lies inside a quotation become one. */
function joinSentences(sentences: readonly Span[], quotations: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = []
  let next = 0
  for (const { start, end } of sentences) {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next++
    const last = joined.at(-1)
    if (last && (quotations[next]?.start ?? Number.POSITIVE_INFINITY) < start) last.end = Math.max(end, last.end)
    else joined.push({ start, end })
  }
  return joined
}

/** From left to right; what one attribution has taken is not open to the next. */
function framesOf(units: Units): Frame[] {
  const frames: Frame[] = []
  let floor = 0
  let floorBefore = 0
  let speaker: Phrase | null = null
  for (let at = 0; at < units.count; ) {
    if (isAccordingTo(units, at) && isReported(units, frames.at(-1))) {
      frames.pop()
      floor = floorBefore
    }
    const frame: Frame | null =
      (at === 0 ? colon(units) : null) ?? accordingTo(units, at, floor) ?? said(units, at, floor, speaker)
    if (!frame) {
      at++
      continue
    }
    frames.push(frame)
    speaker = frame.speaker ?? speaker
    floorBefore = floor
    at = Math.max(at + 1, frame.next)
    if (frame.content.length > 0) floor = at
  }
  return frames
}

/** In `Poe said taxes would rise, according to aides` the aides are credited with all of it, unless Poe is quoted. */
const isReported = (units: Units, frame: Frame | undefined) =>
  frame?.content.every(({ from, to }) => to > from + 1 || units.kinds[from] !== QUOTED) ?? false

function inText(units: Units, frame: Frame): Attribution {
  return {
    span: spanOf(units, frame),
    cue: mentionOf(units, frame.cue),
    speaker: frame.speaker && mentionOf(units, frame.speaker),
    content: frame.content.map((phrase) => spanOf(units, phrase)),
    position: frame.position,
  }
}

const spanOf = ({ starts, ends }: Units, { from, to }: Phrase): Span => ({
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? 0,
})

function mentionOf(units: Units, phrase: Phrase): Mention {
  const { start, end } = spanOf(units, phrase)
  return { start, end, text: units.text.slice(start, end) }
}
