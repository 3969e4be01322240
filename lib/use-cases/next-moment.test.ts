import { expect, test } from 'vitest'
import { nextMoment } from './next-moment'

test('each moment is later than the one before', () => {
  const moments = Array.from({ length: 1000 }, () => nextMoment().getTime())
  expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b))
})
