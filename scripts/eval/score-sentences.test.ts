import { expect, test } from 'vitest'
import { countGolden, type Split, scoreSentences } from './score-sentences'

/** Splits where the text has a stroke; strokes stay in the text, as one more mark of the sentence before. */
const atStrokes: Split = (text) =>
  [...text.matchAll(/[^|]+\|?/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))

const row = (text: string, starts: readonly number[], optional: readonly number[] = []) => ({
  id: 'one',
  genre: 'news',
  text,
  sentences: starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length })),
  optional,
})

test('the start of the text and of a paragraph are nothing to find', () =>
  expect(scoreSentences([row('a|\n\nb', [0, 4])], atStrokes)).toEqual({ right: 0, found: 0, there: 0 }))

test('a boundary counts when both have it', () =>
  expect(scoreSentences([row('a| b| c d', [0, 3, 8])], atStrokes)).toEqual({ right: 1, found: 2, there: 2 }))

test('an optional boundary counts for nobody', () =>
  expect(scoreSentences([row('a| b', [0], [3])], atStrokes)).toEqual({ right: 0, found: 0, there: 0 }))

test('a rule is kept when one reading of quotations gives its very sentences', () => {
  const split: Split = (text, options) =>
    options?.quotations === 'keep' ? [{ start: 0, end: text.length }] : atStrokes(text)
  const golden = (starts: readonly number[]) => ({ ...row('a| b| c', starts), set: 'golden' })
  expect(countGolden([golden([0]), golden([0, 3, 6]), golden([0, 3])], split)).toBe(2)
})
