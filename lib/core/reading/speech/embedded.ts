import { lastBefore } from './last-before'
import type { SpeakerRule } from './place'
import { sentenceSubject } from './sentence-subject'

/** `She signed a paper that forbids “any letter, diary or talk about the dam”`: the subject of the sentence around it. */
export const embedded: SpeakerRule = ({ words, sentences, utterances, index }) => {
  const utterance = utterances[index]
  if (!utterance) return undefined
  const sentence = sentences[lastBefore(sentences, utterance.start) + 1]
  if (!sentence || sentence.start >= utterance.start) return undefined
  const subject = sentenceSubject(words, { start: sentence.start, end: utterance.start })
  return subject && { speaker: subject.speaker, cue: subject.verb, attribution: null }
}
