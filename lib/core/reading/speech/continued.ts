import type { SpeakerRule } from './place'

/**
 * Goes on speaking: the speaker of the utterance before, when that stands in the same paragraph or fills the one before.
 * In the same paragraph both rest on the same words.
 */
export const continued: SpeakerRule = ({ utterances, credits, index }) => {
  const utterance = utterances[index]
  for (let before = index - 1; before >= 0; before--) {
    const last = utterances[before]
    if (!utterance || !last || last.lastParagraph < utterance.paragraph - 1) return undefined
    const credit = credits[before]
    if (credit) return last.lastParagraph === utterance.paragraph ? credit : { ...credit }
  }
  return undefined
}
