import { expect, test } from 'vitest'
import { progressOf } from '@/lib/core/review/progress'
import { describeProgress } from './progress-bar'

test('the bar in words names each status that occurs, settled ones first', () => {
  expect(describeProgress(progressOf(['unreviewed', 'verified', 'no-claim', 'verified']))).toBe(
    '3 of 4 sentences settled: 2 verified, 1 no claim, 1 unreviewed',
  )
})
test('an article without sentences says so', () => {
  expect(describeProgress(progressOf([]))).toBe('0 of 0 sentences settled')
})
