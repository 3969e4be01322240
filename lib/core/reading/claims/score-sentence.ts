import type { Span } from '../../text/span'
import { readClaimWords } from './read-claim-words'
import { type FeatureGroup, readFeatures } from './read-features'
import { type Reason, reasonOfKind, reasonOfSignal, reasonOfWord } from './reasons'
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

interface Weight {
  readonly weight: number
  readonly reason: Reason | undefined
}

const weightsOf = (group: FeatureGroup, reasonOf: (name: string) => Reason | undefined): ReadonlyMap<string, Weight> =>
  new Map(Object.entries(weights[group]).map(([name, weight]) => [name, { weight, reason: reasonOf(name) }]))

const WEIGHTS: Record<FeatureGroup, ReadonlyMap<string, Weight>> = {
  signals: weightsOf('signals', reasonOfSignal),
  kinds: weightsOf('kinds', reasonOfKind),
  words: weightsOf('words', reasonOfWord),
}

/** How much the sentence of this span says that can be checked, and why. Linear in its length. */
export function scoreSentence(text: string, span: Span): SentenceScore {
  const words = readClaimWords(text, span)
  if (words.length === 0) return { score: 0, reasons: [] }
  const moves = new Map<Reason, number>()
  let logOdds = weights.bias
  for (const { group, name, value } of readFeatures(words)) {
    const known = WEIGHTS[group].get(name)
    if (!known) continue
    const move = known.weight * value
    logOdds += move
    if (known.reason) moves.set(known.reason, (moves.get(known.reason) ?? 0) + move)
  }
  return { score: 1 / (1 + Math.exp(-logOdds)), reasons: weightiest(moves) }
}

function weightiest(moves: ReadonlyMap<Reason, number>): string[] {
  return [...moves]
    .filter(([{ raises }, move]) => Math.abs(move) >= LEAST_TOLD && (raises === undefined || raises === move > 0))
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .slice(0, MOST_TOLD)
    .map(([{ words }]) => words)
}
