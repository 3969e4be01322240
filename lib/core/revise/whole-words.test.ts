import { expect, test } from 'vitest'
import { inWholeWords } from './whole-words'

test('each edit is reduced to the words it changes and keeps what else it carries', () =>
  expect(
    inWholeWords('He said ten. She ran.', [
      { start: 0, end: 12, replacement: 'He said nine.', by: 'Ann' },
      { start: 13, end: 21, replacement: 'They ran away.', by: 'Ben' },
    ]),
  ).toEqual([
    { start: 8, end: 11, replacement: 'nine', by: 'Ann' },
    { start: 13, end: 16, replacement: 'They', by: 'Ben' },
    { start: 20, end: 20, replacement: ' away', by: 'Ben' },
  ]))

test('an edit that changes nothing is none', () =>
  expect(inWholeWords('He ran.', [{ start: 0, end: 2, replacement: 'He' }])).toEqual([]))
