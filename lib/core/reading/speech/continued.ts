import { PARAGRAPH_BREAK, tokensOf } from '../words/words'
import type { SpeakerRule } from './place'

/** Goes on speaking behind words of narration: the speaker of the utterance before in the same paragraph. */
export const continued: SpeakerRule = ({ utterances, credits, index }) => {
  for (let before = index - 1; utterances[before]?.lastParagraph === utterances[index]?.paragraph; before--) {
    const credit = credits[before]
    if (credit) return credit
  }
  return undefined
}

/** A paragraph that begins with quotation goes on from the one before, when somebody speaks in that. */
export const continuedParagraph: SpeakerRule = ({ words, utterances, credits, index }) => {
  const utterance = utterances[index]
  if (!utterance) return undefined
  const [mark] = tokensOf(words, utterance)
  if (words.kinds[mark - 1] !== PARAGRAPH_BREAK) return undefined
  for (let before = index - 1; utterances[before]?.lastParagraph === utterance.paragraph - 1; before--) {
    const credit = credits[before]
    if (credit) return { ...credit }
  }
  return undefined
}
