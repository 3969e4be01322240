import { lastBefore } from './last-before'
import type { SpeakerRule } from './place'

/** Between an attribution and the utterance it introduces, in UTF-16 units. */
const REACH = 250

/** `Doe had a warning for them: “…”`: an attribution without content, and a colon or a comma before the marks. */
export const introduced: SpeakerRule = ({ words, attributions, attributionSpans, utterances, index }) => {
  const utterance = utterances[index]
  if (!utterance) return undefined
  const before = attributions[lastBefore(attributionSpans, utterance.start)]
  if (!before || before.content.length > 0 || before.span.end < utterance.start - REACH) return undefined
  const between = words.text.slice(before.span.end, utterance.start)
  return /[:,]\s*$/.test(between) ? { speaker: before.speaker, cue: before.cue, attribution: before } : undefined
}
