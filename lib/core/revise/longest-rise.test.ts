import { expect, test } from 'vitest'
import { longestRise } from './longest-rise'

test.each([
  [[], []],
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  [
    [2, 0, 1],
    [1, 2],
  ],
  [[1, 0], [1]],
])('%j rises at %j', (values, rise) => expect(longestRise(values)).toEqual(rise))
