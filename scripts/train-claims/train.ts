import { chanceOf, type Example, fitLogisticRegression, type LinearModel, logOddsOf } from './logistic-regression'
import type { Scored } from './measures'
import type { FeaturedRow } from './number-features'

/** Chosen by cross-validation. */
const PENALTY = 5
const FOLDS = 10
/** A feature of fewer sentences teaches more about these sentences than about others; its weight is 0. */
const FEWEST_SENTENCES = 5

/** The weights of all features, by their numbers from 0 to `features` - 1. */
export function train(examples: readonly Example[], features: number): LinearModel {
  const sentences = new Uint32Array(features)
  for (const { indices } of examples) for (const index of indices) sentences[index] = (sentences[index] ?? 0) + 1
  const isKept = (feature: number | undefined) => (sentences[feature ?? -1] ?? 0) >= FEWEST_SENTENCES
  const kept = examples.map(({ indices, values, isClaim }) => ({
    isClaim,
    indices: indices.filter(isKept),
    values: values.filter((_, at) => isKept(indices[at])),
  }))
  return fitLogisticRegression(kept, features, PENALTY)
}

/** Every row with the score of a model that has learned from other documents only. */
export function crossValidate(rows: readonly FeaturedRow[], features: number): Scored[] {
  const docs = [...new Set(rows.map(({ doc }) => doc))].sort()
  const foldOf = new Map(docs.map((doc, index) => [doc, index % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(
      rows.filter(({ doc }) => foldOf.get(doc) !== fold),
      features,
    )
    const judged = rows.filter(({ doc }) => foldOf.get(doc) === fold)
    return judged.map((row) => ({ isClaim: row.isClaim, score: chanceOf(logOddsOf(row, model)) }))
  }).flat()
}
