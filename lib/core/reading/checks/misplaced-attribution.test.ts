import { describe, expect, test } from 'vitest'
import { misplacedAttribution } from './misplaced-attribution'
import { markedBy } from './read-for-checks.fixture'

const marked = markedBy(misplacedAttribution)

describe('marked is', () => {
  const cases: [string, string, string][] = [
    [
      'the press in the talks',
      '“We agree,” she said after nine hours of talks with reporters.',
      'she said after nine hours of talks with reporters',
    ],
    ['a second speaker', 'Jane Poe said: “The dam will hold,” Ann Roe added.', 'Ann Roe added'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(marked(text)).toEqual([expected]))
})

describe('left alone is', () => {
  const cases: [string, string][] = [
    ['the press where it was told', '“We agree,” she told reporters after nine hours of talks with miners.'],
    ['a meeting with reporters', '“We agree,” she said at a meeting with reporters.'],
    ['one speaker with two verbs', 'Jane Poe said: “The dam will hold,” Poe added.'],
    ['a paper that reports it', 'Jane Poe said: “The dam will hold,” the Daily Valley reported.'],
    ['an interrupted quotation', '“The dam,” Jane Poe said, “will hold.” “It will not,” Ann Roe said.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})
