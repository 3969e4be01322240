import { expect, test } from 'vitest'
import { correction } from './article.fixture'
import { touches } from './touches'

const [first, second] = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
]

test('words touch what shares a character with them', () => {
  expect(touches({ start: 3, end: 5 }, first)).toBe(true)
  expect(touches({ start: 4, end: 6 }, first)).toBe(false)
})
test('an insertion touches at the edge', () => expect(touches({ start: 4, end: 4 }, first)).toBe(true))
test('a correction of the space between two sentences touches both', () => {
  const between = correction('c', { start: 4, end: 5, expected: ' ', replacement: '\n\n' })
  expect([first, second].map((sentence) => touches(between, sentence))).toEqual([true, true])
})
