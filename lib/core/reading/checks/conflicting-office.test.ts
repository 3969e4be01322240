import { describe, expect, test } from 'vitest'
import { conflictingOffice } from './conflicting-office'
import { markedBy } from './read-for-checks.fixture'

const marked = markedBy(conflictingOffice)

describe('marked is', () => {
  const cases: [string, string, string][] = [
    [
      'the second holder of an office',
      'Home Secretary Jane Poe spoke. Later Home Secretary Ann Roe left.',
      'Home Secretary Ann Roe',
    ],
    [
      'one who is named before the office',
      'Leeds mayor Jane Poe spoke. It was hot. Leeds mayor Ann Roe left.',
      'Leeds mayor Ann Roe',
    ],
    [
      'one in an apposition',
      'The mayor of Leeds, Jane Poe, spoke. Ann Roe, the mayor of Leeds, left.',
      'Ann Roe, the mayor of Leeds',
    ],
    [
      'the second department of one person',
      'Home Secretary Jane Poe spoke. Health Secretary Jane Poe left.',
      'Health Secretary Jane Poe',
    ],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(marked(text)).toEqual([expected]))
})

describe('left alone are', () => {
  const cases: [string, string][] = [
    ['one holder, named in full and in short', 'Home Secretary Jane Poe spoke. Then Home Secretary Poe left.'],
    ['a former holder', 'Home Secretary Jane Poe followed former Home Secretary Ann Roe.'],
    ['a headline in large letters', 'French President On Poe: We Stay.\n\nFrench President Jean Roe spoke.'],
    ['a deputy', 'Prime Minister Jane Poe met Deputy Prime Minister Ann Roe.'],
    ['the same office elsewhere', 'French President Jean Poe met Polish President Jan Roe.'],
    ['a local office without its place', 'Mayor Jane Poe met Mayor Ann Roe.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})
