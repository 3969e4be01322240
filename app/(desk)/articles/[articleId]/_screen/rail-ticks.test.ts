import { expect, test } from 'vitest'
import type { Status } from '@/lib/core/review/vocabulary'
import { railPlaces, railTicks, sentenceAt } from './rail-ticks'

const ticksOf = (height: number, ...statuses: Status[]) =>
  railTicks(
    railPlaces([statuses.length], height),
    statuses.map((status) => ({ status, hasError: status === 'disputed', hasFinding: status === 'checking' })),
  )

test('a short story keeps its ticks close together', () =>
  expect(railPlaces([2, 1], 600).tops.map(Math.round)).toEqual([0, 14, 38]))
test('a long one fills the height and no more', () => {
  const { tops, pitch } = railPlaces([500, 500], 600)
  expect((tops.at(-1) ?? 0) + pitch).toBeCloseTo(600)
})
test('each sentence has a tick where there is room', () =>
  expect(ticksOf(600, 'verified', 'checking').map(({ status }) => status)).toEqual(['verified', 'checking']))
test('sentences on one pixel are one tick that says the most urgent', () =>
  expect(ticksOf(1, 'verified', 'disputed', 'unreviewed')).toMatchObject([
    { index: 0, status: 'disputed', hasError: true, hasFinding: false },
  ]))
test('and that one of them has a finding', () =>
  expect(ticksOf(1, 'verified', 'checking')).toMatchObject([{ hasError: false, hasFinding: true }]))
test('an article without sentences has no ticks', () => expect(ticksOf(600)).toEqual([]))
test('a height finds its sentence', () => {
  const { tops, pitch } = railPlaces([3, 3], 600)
  expect(tops.map((top) => sentenceAt(tops, pitch, top + pitch / 2))).toEqual([0, 1, 2, 3, 4, 5])
})
