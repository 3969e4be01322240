import { expect, test } from 'vitest'
import { chanceOf, type Example, fitLogisticRegression } from './logistic-regression'

/** So many examples with these features, each of value 1. */
const examples = (count: number, isClaim: boolean, ...indices: number[]): Example[] =>
  Array.from({ length: count }, () => ({ isClaim, indices, values: indices.map(() => 1) }))

const ALMOST_NO_PENALTY = 1e-6

test('without features the bias is the share of claims', () => {
  const model = fitLogisticRegression([...examples(3, true), ...examples(1, false)], 0, 1)
  expect(chanceOf(model[0] ?? 0)).toBeCloseTo(0.75)
})

test('the chance of an example is the share of claims among those like it', () => {
  const rows = [...examples(9, true, 0), ...examples(1, false, 0), ...examples(2, true), ...examples(8, false)]
  const [weight = 0, bias = 0] = fitLogisticRegression(rows, 1, ALMOST_NO_PENALTY)
  expect(chanceOf(bias)).toBeCloseTo(0.2, 3)
  expect(chanceOf(weight + bias)).toBeCloseTo(0.9, 3)
})

test('a penalty draws the weights to 0', () => {
  const rows = [...examples(9, true, 0), ...examples(9, false)]
  const [free = 0] = fitLogisticRegression(rows, 1, 0.1)
  const [held = 0] = fitLogisticRegression(rows, 1, 10)
  expect(held).toBeGreaterThan(0)
  expect(held).toBeLessThan(free)
})

test('features that always come together share the weight', () => {
  const model = fitLogisticRegression([...examples(5, true, 0, 1), ...examples(5, false)], 2, 1)
  expect(model[0]).toBeCloseTo(model[1] ?? 0)
})

test('a feature that never comes has no weight', () =>
  expect(fitLogisticRegression([...examples(2, true, 0), ...examples(2, false)], 2, 1)[1]).toBe(0))
