import type { Span } from '../../text/span'
import { readClaimWords } from './read-claim-words'
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

/** How much the sentence of this span says that can be checked, and why. Linear in its length. */
export function scoreSentence(text: string, span: Span): SentenceScore {
  const words = readClaimWords(text, span)
  if (words.length === 0) return { score: 0, reasons: [] }
  const moves: number[] = new Array(REASONS.length).fill(0)
  let logOdds = weights.bias
  visitFeatures(words, numberOfWord, (feature, value) => {
    const move = (WEIGHTS[feature] ?? 0) * value
    logOdds += move
    const reason = REASON_OF[feature]
    if (reason !== undefined) moves[reason] = (moves[reason] ?? 0) + move
  })
  return { score: 1 / (1 + Math.exp(-logOdds)), reasons: weightiest(moves) }
}

/** In words, what moved the score most. `moves` are in log-odds, one for each of `REASONS`. */
function weightiest(moves: readonly number[]): string[] {
  const told: { words: string; weight: number }[] = []
  for (let index = 0; index < REASONS.length; index++) {
    const reason = REASONS[index]
    const weight = moves[index] ?? 0
    if (reason && (reason.raises ? weight : -weight) >= LEAST_TOLD) told.push({ words: reason.words, weight })
  }
  told.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
  return told.slice(0, MOST_TOLD).map(({ words }) => words)
}
