import { expect, test } from 'vitest'
import { openWords } from './open-words'
import type { OpenKind } from './still-open'

const words = (unreviewed: number, ...counts: [OpenKind, number][]) =>
  openWords(
    counts.map(([kind, count]) => ({ kind, count, ids: [] })),
    unreviewed,
  )

test('nothing open is nothing to say', () => expect(words(0)).toBe(''))
test('each kind is counted', () =>
  expect(words(27, ['sentence-unsettled', 27], ['error-open', 8], ['query-open', 1])).toBe(
    '27 sentences unreviewed, 8 open errors, 1 query not closed',
  ))
test('a sentence that was begun is not called unreviewed', () =>
  expect(words(1, ['sentence-unsettled', 3])).toBe('1 sentence unreviewed, 2 sentences not settled'))
