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
    [
      'the second minister of one department',
      'Transport Minister Jane Poe spoke. Her deputy, transport minister Paul Roe, left.',
      'transport minister Paul Roe',
    ],
    [
      'the second chairman of one house',
      'The bank’s chairman, Jane Poe, spoke. Ann Roe, the chairman of the bank, left.',
      'Ann Roe, the chairman of the bank',
    ],
    [
      'one whose house is only meant',
      'Its chairman, Jane Poe, spoke. Ann Roe, the chairman of the bank, left.',
      'Ann Roe, the chairman of the bank',
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
    ['a minister of another country', 'Foreign Minister Jane Poe spoke in Poland. Foreign Minister Ann Roe left.'],
    [
      'ministers who met',
      'Transport ministers met. Transport Minister Jane Poe spoke. Transport Minister Ann Roe left.',
    ],
    ['one who followed', 'Transport Minister Jane Poe replaced Paul Loe. Transport Minister Ann Roe left.'],
    [
      'a chairman who followed',
      'The bank’s chairman, Jane Poe, left. Ann Roe, the former chairman of the bank, spoke.',
    ],
    ['chairmen of two houses', 'The bank’s chairman, Jane Poe, left. Ann Roe, the chairman of the school, spoke.'],
    ['one of a committee', 'Its chairman, Jane Poe, left. Ann Roe, the chairman of the committee, spoke.'],
    ['one chairman', 'The bank’s chairman, Jane Poe, left. Poe, the chairman, spoke.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})
