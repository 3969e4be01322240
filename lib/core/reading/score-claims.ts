import type { BlockType, Document } from '../text/document'
import type { SentenceSpan } from '../text/sentence'
import { ClaimWordReader } from './claims/read-claim-words'
import { CHECK_WORTHY, scoreSentence } from './claims/score-sentence'
import type { Claim } from './reading'

/** Say who wrote, when and where, which nobody claims. */
const WITHOUT_CLAIMS: readonly BlockType[] = ['byline', 'dateline']

const WITHOUT_SCORE = { score: 0, checkWorthy: false, reasons: [] }

/** Claims of a text in a language that the model does not know. */
export const unscoredClaims = (sentences: readonly SentenceSpan[]): Claim[] =>
  sentences.map(({ start, end }) => ({ start, end, ...WITHOUT_SCORE }))

/**
 * How much each sentence says that can be checked: one claim for each, in order. The score is that of a linear model
 * over words, kinds of words and signals such as numbers and opinions; it knows nothing of what is true.
 */
export function scoreClaims(document: Document, sentences: readonly SentenceSpan[]): Claim[] {
  const reader = new ClaimWordReader(document.text)
  return sentences.map(({ start, end, block }) => {
    const type = document.blocks[block]?.type
    if (type && WITHOUT_CLAIMS.includes(type)) return { start, end, ...WITHOUT_SCORE }
    const { score, reasons } = scoreSentence(reader.read({ start, end }))
    return { start, end, score, checkWorthy: score >= CHECK_WORTHY, reasons }
  })
}
