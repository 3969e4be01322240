import { describe, expect, test } from 'vitest'
import { ambiguousPronoun } from './ambiguous-pronoun'
import { markedBy } from './read-for-checks.fixture'

const marked = markedBy(ambiguousPronoun)

describe('marked is', () => {
  const cases: [string, string, string][] = [
    ['she behind two women', 'Jane Poe met Mary Roe on Monday. She said the dam was safe.', 'She'],
    [
      'she for a woman named in passing, with another about',
      'Jane Poe left.\n\n“It is bad,” she said.\n\nThe plan is dead, according to the envoy Mary Roe.\n\n“We go on,” she said.',
      'she',
    ],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(marked(text)).toEqual([expected]))
})

describe('left alone is', () => {
  const cases: [string, string][] = [
    ['she with one woman about', 'Jane Poe met Paul Roe on Monday. She said the dam was safe.'],
    [
      'she who is what the sentence is about',
      'Ann Coe thanked Jane Poe and Mary Roe on Monday. She said the dam was safe.',
    ],
    [
      'she for a woman who said something, with another about',
      'Jane Poe left.\n\n“It is bad,” she said.\n\nThe plan is dead, said the envoy Mary Roe.\n\n“We go on,” she said.',
    ],
    ['she who has been speaking', 'Jane Poe said Mary Roe was wrong. “We go on,” she added.'],
    [
      'she for a woman who is the subject',
      'Mary Roe left. “It is bad,” she said.\n\nJane Poe stayed. “We go on,” she said.',
    ],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})
