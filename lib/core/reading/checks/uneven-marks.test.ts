import { describe, expect, test } from 'vitest'
import { markedBy } from './read-for-checks.fixture'
import { unevenMarks } from './uneven-marks'

const marked = markedBy(unevenMarks)

test('a few words in double marks beside a few in single ones are marked', () =>
  expect(marked('Poe called the plan ‘rotten’ and "failed" on Monday.')).toEqual(['"failed"']))

describe('left alone is', () => {
  const cases: [string, string][] = [
    ['one width', 'Poe called the plan “rotten” and "failed" on Monday.'],
    ['another sentence', 'Poe called the plan ‘rotten’. Roe called it “failed”.'],
    ['a word within speech', '“They called it ‘rotten’ here,” Poe said.'],
    ['a word set off beside speech', 'Of the ‘plan’ Poe said “it will never be built by us” on Monday.'],
    ['an apostrophe', 'The miners’ hall was “rotten” and the boss’s was not.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})
