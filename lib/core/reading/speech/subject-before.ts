import { lastBefore } from './last-before'
import type { SpeakerRule } from './place'
import { sentenceSubject } from './sentence-subject'

/** `Doe shook her head. “It will not hold.”`: the subject of the sentence before, in the same paragraph. */
export const subjectBefore: SpeakerRule = ({ words, sentences, utterances, index }) => {
  const utterance = utterances[index]
  if (!utterance) return undefined
  const sentence = sentences[lastBefore(sentences, utterance.start)]
  if (!sentence || words.text.slice(sentence.end, utterance.start).includes('\n')) return undefined
  const subject = sentenceSubject(words, sentence)
  return subject && { speaker: subject.speaker, cue: subject.verb, attribution: null }
}
