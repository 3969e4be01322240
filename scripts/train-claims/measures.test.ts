import { expect, test } from 'vitest'
import { averagePrecision, bestThreshold, f1At } from './measures'

/** `+` is a claim, `-` is none; the first has the highest score, each next one a tenth less. */
const ranking = (signs: string) =>
  [...signs].map((sign, index) => ({ isClaim: sign === '+', score: (10 - index) / 10 }))

test('all claims first is perfect', () => expect(averagePrecision(ranking('++--'))).toBe(1))
test('average precision is the mean of the precision at each claim', () =>
  expect(averagePrecision(ranking('+-+-'))).toBeCloseTo((1 + 2 / 3) / 2))
test('a tie counts against the ranking', () => {
  const tied = [true, false].map((isClaim) => ({ isClaim, score: 0.5 }))
  expect(averagePrecision(tied)).toBe(0.5)
})
test('without claims there is no precision', () => expect(averagePrecision(ranking('--'))).toBe(0))
test('F1 weighs what is missed and what is taken in vain', () => expect(f1At(0.85, ranking('+-+-'))).toBeCloseTo(0.5))
test('F1 of nothing at all is 0', () => expect(f1At(0.5, [])).toBe(0))
test('the best threshold lies in the middle between claims and the rest', () =>
  expect(bestThreshold(ranking('+++---'))).toBeCloseTo(0.755))
