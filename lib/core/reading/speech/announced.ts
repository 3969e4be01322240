import type { Span } from '../../text/span'
import { mainSubject } from '../attribution/subject'
import { unitsOf } from '../attribution/units'
import { SMALL, tokensOf, type Words } from '../words/words'
import { mentionOf } from './mention-of'
import { lastBefore, type SpeakerRule } from './place'

/** A sentence is looked at over no more characters than this. */
const REACH = 400

/**
 * A colon before the marks: `Doe had a word of warning for them: “…”`, also over the end of a paragraph. The subject of
 * the sentence speaks.
 */
export const announced: SpeakerRule = ({ words, sentences, utterances, index }) => {
  const utterance = utterances[index]
  if (!utterance) return undefined
  const [mark] = tokensOf(words, utterance)
  let colon = mark - 1
  while (colon >= 0 && words.lower[colon] === '\n') colon--
  if (words.lower[colon] !== ':' && words.lower[colon] !== ',') return undefined
  const end = words.ends[colon] ?? 0
  const sentence = sentences[lastBefore(sentences, end - 1) + 1]
  if (!sentence || sentence.start >= end || end - sentence.start > REACH) return undefined
  const speaker = subjectOf(words, { start: sentence.start, end })
  return speaker && { speaker, cue: mentionOf(words, colon, colon + 1), attribution: null }
}

/** The subject of a stretch of narration, when it begins with a name, a pronoun or an article. */
export function subjectOf(words: Words, span: Span) {
  const [first, after] = tokensOf(words, span)
  const units = unitsOf(words, new Map(), first, after)
  const subject = mainSubject(units, 0, units.count)
  if (!subject) return undefined
  const start = units.starts[subject.from] ?? 0
  const end = units.ends[subject.to - 1] ?? start
  const lower = units.lower[subject.from] ?? ''
  if (units.shapes[subject.from] === SMALL && !OPENS_SPEAKER.has(lower)) return undefined
  return { start, end, text: words.text.slice(start, end) }
}

const OPENS_SPEAKER = new Set('he she they i we the a an one another his her their'.split(' '))
