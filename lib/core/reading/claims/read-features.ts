import type { ClaimWord, Kind } from './claim-word'
import { findSignals } from './find-signals'

/** What the weights are given for: signals and the length, how often each kind of word stands there, single words. */
export const FEATURE_GROUPS = ['signals', 'kinds', 'words'] as const
export type FeatureGroup = (typeof FEATURE_GROUPS)[number]

export interface Feature {
  readonly group: FeatureGroup
  readonly name: string
  readonly value: number
}

/** So long, in words, is a sentence whose features have their plain value. */
const USUAL_LENGTH = 16
/** Keeps the words of very short sentences from counting more than they can tell. */
const SHORTEST_LENGTH = 3

/**
 * The features of a sentence, each once. Their values fall with the square root of its length, so that a long sentence
 * does not outweigh a short one by its length alone.
 */
export function readFeatures(words: readonly ClaimWord[]): Feature[] {
  const features: Feature[] = []
  const scale = Math.sqrt(USUAL_LENGTH / (words.length + SHORTEST_LENGTH))
  const add = (group: FeatureGroup, name: string, value: number) => features.push({ group, name, value: value * scale })
  for (const signal of findSignals(words)) add('signals', signal, 1)
  add('signals', 'length', Math.log1p(words.length) / 2)
  for (const [kind, count] of countKinds(words)) add('kinds', kind, Math.log1p(count))
  const seen = new Set<string>()
  for (const { form } of words) {
    if (form === '' || seen.has(form)) continue
    seen.add(form)
    add('words', form, 1)
  }
  return features
}

function countKinds(words: readonly ClaimWord[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>()
  for (const { kind } of words) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
