import { expect, test } from 'vitest'
import { scoreClaims } from './score-claims'

/** Labels in the order of falling scores. */
const ranked = (...labels: number[]) => {
  const rows = labels.map((label, index) => ({
    id: String(index),
    source: 'one',
    sentence: String(1 - index / 10),
    label,
  }))
  return scoreClaims(rows, (sentence) => [
    { start: 0, end: 1, score: Number(sentence), checkWorthy: Number(sentence) >= 0.85, reasons: [] },
  ])
}

test('average precision is 1 when all that is worth checking comes first', () =>
  expect(ranked(1, 1, 0).averagePrecision).toBe(1))

test('and falls with what comes before', () =>
  expect(ranked(0, 1, 1).averagePrecision).toBeCloseTo((1 / 2 + 2 / 3) / 2))

test('F1 is counted at the judge’s own mark', () =>
  expect(ranked(1, 0, 1).agreement).toEqual({ right: 1, found: 2, there: 2 }))

test('ties earn nothing', () => {
  const rows = [1, 0].map((label) => ({ id: String(label), source: 'one', sentence: 'a', label }))
  expect(scoreClaims(rows, () => []).averagePrecision).toBe(0.5)
})
