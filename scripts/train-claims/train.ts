import { chanceOf, fitLogisticRegression, type LinearModel, logOddsOf } from './logistic-regression'
import type { Scored } from './measures'
import { type Featured, makeVocabulary, toExample, type Vocabulary } from './vocabulary'

/** Chosen by cross-validation among 3, 5 and 10. */
const PENALTY = 5
const FOLDS = 10

export interface Trained {
  readonly vocabulary: Vocabulary
  readonly model: LinearModel
}

export function train(rows: readonly Featured[]): Trained {
  const vocabulary = makeVocabulary(rows)
  const examples = rows.map((row) => toExample(row, vocabulary))
  return { vocabulary, model: fitLogisticRegression(examples, vocabulary.entries.length, PENALTY) }
}

/** Every row with the score of a model that has learned from other documents only. */
export function crossValidate(rows: readonly Featured[]): Scored[] {
  const docs = [...new Set(rows.map(({ doc }) => doc))].sort()
  const foldOf = new Map(docs.map((doc, index) => [doc, index % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const { vocabulary, model } = train(rows.filter(({ doc }) => foldOf.get(doc) !== fold))
    const vector = Float64Array.of(...model.weights, model.bias)
    const judged = rows.filter(({ doc }) => foldOf.get(doc) === fold)
    return judged.map((row) => ({
      isClaim: row.isClaim,
      score: chanceOf(logOddsOf(toExample(row, vocabulary), vector)),
    }))
  }).flat()
}
