import type { ClaimWord } from './claim-word'
import { REASONS, reasonOf } from './reasons'
import { FEATURES, type Feature, visitFeatures } from './visit-features'
import weights from './weights.json'

export interface SentenceScore {
  /** 0 to 1. */
  readonly score: number
  /** As in `Claim.reasons`. */
  readonly reasons: readonly string[]
}

/** From this score on a sentence is worth a check: the weights are set so that claims and the rest part best here. */
export const CHECK_WORTHY = 0.5

/** In log-odds: what moves a score less is not told. */
const LEAST_TOLD = 0.3
const MOST_TOLD = 4

const WORDS = Object.keys(weights.words)
const NUMBER_OF_WORD: ReadonlyMap<string, number> = new Map(WORDS.map((word, index) => [word, FEATURES.length + index]))
const WEIGHED: readonly Feature[] = [...FEATURES, ...WORDS.map((name) => ({ group: 'words', name }) as const)]
const WEIGHTS = Float64Array.from(WEIGHED, ({ group, name }) => (weights[group] as Record<string, number>)[name] ?? 0)
const REASON_OF = WEIGHED.map(reasonOf)

const numberOfWord = (form: string) => NUMBER_OF_WORD.get(form)

/** How much a sentence of these words says that can be checked, and why. Linear in its length. */
export function scoreSentence(words: readonly ClaimWord[]): SentenceScore {
  if (words.length === 0) return { score: 0, reasons: [] }
  const moves = MOVES.fill(0)
  let logOdds = weights.bias
  visitFeatures(words, numberOfWord, (feature, value) => {
    const move = (WEIGHTS[feature] ?? 0) * value
    logOdds += move
    const reason = REASON_OF[feature]
    if (reason !== undefined) moves[reason] = (moves[reason] ?? 0) + move
  })
  return { score: 1 / (1 + Math.exp(-logOdds)), reasons: weightiest(moves) }
}

/** Of the sentence at hand: what moved its score, in log-odds, one for each of `REASONS`; and of these what is told. */
const MOVES = new Float64Array(REASONS.length)
const TOLD: string[] = []
const WEIGHT_TOLD = new Float64Array(REASONS.length)

/** In words, what moved the score most, the weightiest first; of equals the first of `REASONS`. */
function weightiest(moves: Float64Array): string[] {
  let count = 0
  for (let index = 0; index < REASONS.length; index++) {
    const reason = REASONS[index]
    const move = moves[index] ?? 0
    const weight = reason?.raises ? move : -move
    if (!reason || weight < LEAST_TOLD) continue
    let place = count++
    for (; place > 0 && (WEIGHT_TOLD[place - 1] ?? 0) < weight; place--) {
      TOLD[place] = TOLD[place - 1] ?? ''
      WEIGHT_TOLD[place] = WEIGHT_TOLD[place - 1] ?? 0
    }
    TOLD[place] = reason.words
    WEIGHT_TOLD[place] = weight
  }
  return TOLD.slice(0, Math.min(count, MOST_TOLD))
}
