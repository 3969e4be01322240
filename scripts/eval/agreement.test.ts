import { expect, test } from 'vitest'
import { f1, overlapShare, pairUp } from './agreement'

const span = (start: number, end: number) => ({ start, end })

test('F1 is the harmonic mean of precision and recall', () => {
  expect(f1({ right: 3, found: 4, there: 6 })).toBeCloseTo(0.6)
  expect(f1({ right: 0, found: 0, there: 0 })).toBe(0)
})

test('spans share what lies in both of what lies in either', () => {
  expect(overlapShare(span(0, 8), span(2, 10))).toBeCloseTo(0.6)
  expect(overlapShare(span(0, 4), span(4, 8))).toBe(0)
})

test('a span is paired once, with the closest', () => {
  const [near, nearer] = [span(0, 8), span(0, 9)]
  expect(pairUp([near, nearer], [span(0, 10)], 0.8)).toEqual([[nearer, span(0, 10)]])
})
