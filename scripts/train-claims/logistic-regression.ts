/** One sentence to learn from: indices and values of its features, and whether it is a claim. */
export interface Example {
  readonly indices: readonly number[]
  readonly values: readonly number[]
  readonly isClaim: boolean
}

/** The weight of each feature at its index, and last the bias, which every example has. */
export type LinearModel = Float64Array

const MOST_STEPS = 30
/** The gradient is this much smaller than at the start when training ends. */
const GOOD_ENOUGH = 1e-6

/**
 * Logistic regression whose weights (not the bias) are held down by `penalty / 2` times their squares. Newton's method;
 * each step is solved by conjugate gradients, which needs no matrix but only its product with a vector. Nothing is
 * random: the same examples in the same order give the same weights.
 */
export function fitLogisticRegression(examples: readonly Example[], features: number, penalty: number): LinearModel {
  const model = new Float64Array(features + 1)
  let first = 0
  for (let step = 0; step < MOST_STEPS; step++) {
    const chances = examples.map((example) => chanceOf(logOddsOf(example, model)))
    const gradient = addPenalty(
      sumOf(examples, features, (example, index) => (chances[index] ?? 0) - (example.isClaim ? 1 : 0)),
      model,
      penalty,
    )
    const size = lengthOf(gradient)
    first ||= size
    if (size <= GOOD_ENOUGH * first) break
    const curve = (direction: Float64Array) =>
      addPenalty(
        sumOf(examples, features, (example, index) => {
          const chance = chances[index] ?? 0
          return chance * (1 - chance) * logOddsOf(example, direction)
        }),
        direction,
        penalty,
      )
    const move = conjugateGradients(curve, gradient)
    for (let at = 0; at <= features; at++) model[at] = (model[at] ?? 0) - (move[at] ?? 0)
  }
  return model
}

export const chanceOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))

/** The weights of the example's features by their values, and the bias, added up. */
export function logOddsOf({ indices, values }: Example, model: LinearModel): number {
  let sum = model.at(-1) ?? 0
  indices.forEach((index, at) => {
    sum += (model[index] ?? 0) * (values[at] ?? 0)
  })
  return sum
}

/** The features of all examples, each example times what `factorOf` says, added up. */
function sumOf(
  examples: readonly Example[],
  features: number,
  factorOf: (example: Example, index: number) => number,
): Float64Array {
  const sum = new Float64Array(features + 1)
  examples.forEach((example, index) => {
    const factor = factorOf(example, index)
    example.indices.forEach((feature, at) => {
      sum[feature] = (sum[feature] ?? 0) + factor * (example.values[at] ?? 0)
    })
    sum[features] = (sum[features] ?? 0) + factor
  })
  return sum
}

/** Changes `sum` and gives it back. */
function addPenalty(sum: Float64Array, vector: Float64Array, penalty: number): Float64Array {
  for (let at = 0; at < sum.length - 1; at++) sum[at] = (sum[at] ?? 0) + penalty * (vector[at] ?? 0)
  return sum
}

/** The vector that `multiply` turns into `target`, to a hundredth of its length. */
function conjugateGradients(multiply: (vector: Float64Array) => Float64Array, target: Float64Array): Float64Array {
  const found = new Float64Array(target.length)
  const rest = target.slice()
  let direction = rest.slice()
  let left = dot(rest, rest)
  const enough = left * 1e-4
  for (let step = 0; step < target.length && left > enough; step++) {
    const turned = multiply(direction)
    const far = left / dot(direction, turned)
    for (let at = 0; at < found.length; at++) {
      found[at] = (found[at] ?? 0) + far * (direction[at] ?? 0)
      rest[at] = (rest[at] ?? 0) - far * (turned[at] ?? 0)
    }
    const before = left
    left = dot(rest, rest)
    direction = direction.map((value, at) => (rest[at] ?? 0) + (left / before) * value)
  }
  return found
}

const dot = (one: Float64Array, other: Float64Array) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
const lengthOf = (vector: Float64Array) => Math.sqrt(dot(vector, vector))
