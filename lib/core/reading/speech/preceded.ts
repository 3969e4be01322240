import type { Attribution } from '../attribution/attribution'
import { lastBefore } from './last-before'
import type { Place, SpeakerRule } from './place'

/** `Doe said the dam was old. “It will not hold.”`: the first attribution of the sentence before, in the same paragraph. */
export const preceded: SpeakerRule = (place) => {
  const { words, sentences, attributions, attributionSpans, utterances, index } = place
  const utterance = utterances[index]
  if (!utterance) return undefined
  const sentence = sentences[lastBefore(sentences, utterance.start)]
  if (!sentence || words.text.slice(sentence.end, utterance.start).includes('\n')) return undefined
  let first = lastBefore(attributionSpans, utterance.start)
  while ((attributions[first - 1]?.span.start ?? -1) >= sentence.start) first--
  const attribution = attributions[first]
  if (!attribution?.speaker || attribution.span.start < sentence.start) return undefined
  return creditBefore(place, attribution) ?? { speaker: attribution.speaker, cue: attribution.cue, attribution }
}

/** The credit of an earlier utterance of the same paragraph that rests on the same attribution. */
function creditBefore({ utterances, credits, index }: Place, attribution: Attribution) {
  for (let before = index - 1; utterances[before]?.lastParagraph === utterances[index]?.paragraph; before--) {
    if (credits[before]?.attribution === attribution) return credits[before]
  }
  return undefined
}
