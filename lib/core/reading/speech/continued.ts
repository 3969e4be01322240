import type { SpeakerRule } from './place'

/** Goes on speaking: the speaker of the utterance before in the same paragraph, or of a paragraph of nothing but quotation before. */
export const continued: SpeakerRule = ({ utterances, credits, index }) => {
  const utterance = utterances[index]
  for (let before = index - 1; before >= 0; before--) {
    const last = utterances[before]
    if (!utterance || !last || last.lastParagraph < utterance.paragraph - 1) return undefined
    const credit = credits[before]
    if (credit) return credit
  }
  return undefined
}
