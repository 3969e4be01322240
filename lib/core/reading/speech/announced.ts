import { tokensOf } from '../words/words'
import { lastBefore } from './last-before'
import { mentionOf } from './mention-of'
import type { SpeakerRule } from './place'
import { sentenceSubject } from './sentence-subject'

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
  if (!sentence || sentence.start >= end) return undefined
  const subject = sentenceSubject(words, { start: sentence.start, end })
  return subject && { speaker: subject.speaker, cue: mentionOf(words, colon, colon + 1), attribution: null }
}
