import { describe, expect, test } from 'vitest'
import { readForChecks } from './read-for-checks.fixture'
import { repeatedQuote } from './repeated-quote'

const codes = (text: string) => repeatedQuote(readForChecks(text)).map(({ code }) => code)
const FIRST = '“Another breach of the old dam would be a huge blow,” Jane Poe said.'

describe('found is', () => {
  const cases: [string, string, string[]][] = [
    [
      'the same warning in other words from another speaker',
      `${FIRST}\n\n“Another breach of the old dam would be a massive loss,” Ann Roe said.`,
      ['Q10', 'Q11'],
    ],
    [
      'the same in other words from the same speaker',
      `${FIRST}\n\nIt rained.\n\n“Another breach of the old dam would be a massive loss,” Poe said.`,
      ['Q10'],
    ],
    [
      'the same words from another holder of an office',
      FIRST.replace('Jane', 'Mayor Jane') + FIRST.replace('Jane Poe', 'Mayor Ann Roe'),
      ['Q11'],
    ],
    [
      'the same words from another speaker',
      `${FIRST}\n\n“Another breach of the old dam would be a huge blow,” Ann Roe said.`,
      ['Q11'],
    ],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(codes(text)).toEqual(expected))
})

describe('left alone are', () => {
  const cases: [string, string][] = [
    ['other words', `${FIRST}\n\n“Another breach is near, and we are all afraid of it,” Ann Roe said.`],
    ['a part quoted again', `${FIRST}\n\n“Another breach of the old dam would be a huge blow,” Poe had said.`],
    [
      'a pronoun, which may mean the same person',
      `${FIRST}\n\nAnn Roe left. “Another breach of the old dam would be a huge blow,” she said.`,
    ],
    ['a pull quote', `${FIRST}\n\nAnn Roe said it rained.\n\n“Another breach of the old dam would be a huge blow.”`],
    ['a slogan', '“Build it now,” Jane Poe said.\n\n“Build it now,” Ann Roe said.'],
    [
      'a role that may be the same person',
      `${FIRST}\n\n“Another breach of the old dam would be a huge blow,” the mayor said.`,
    ],
  ]
  test.each(cases)('%s', (_name, text) => expect(codes(text)).toEqual([]))
})

describe('it is told who is credited', () => {
  const other = '“Another breach of the old dam would be a massive loss for all.”'
  const told = (text: string) => repeatedQuote(readForChecks(text)).find(({ code }) => code === 'Q11')?.message
  const cases: [string, string, string][] = [
    [
      'by name on both sides',
      `${FIRST}\n\n“Another breach of the old dam would be a massive loss,” Ann Roe said.`,
      'is credited to Ann Roe here and to Jane Poe before.',
    ],
    [
      'and where nobody is, who spoke last',
      `${FIRST}\n\n“It rains,” Ann Roe said.\n\nThe ferry left.\n\n${other}`,
      'was credited to Jane Poe before; here it is credited to nobody, and Ann Roe spoke last.',
    ],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(told(text)).toContain(expected))
})
