import { describe, expect, test } from 'vitest'
import { markedBy, mendedBy, readForChecks } from './read-for-checks.fixture'
import { unclosedMark } from './unclosed-mark'

const marked = markedBy(unclosedMark)

describe('marked is', () => {
  const cases: [string, string, string][] = [
    ['a quotation that runs on to the end', 'Poe said: “We will stay.\n\nThe ferry left.', '“We will stay.'],
    ['one that narration follows', 'He called it “a gift and went home.', '“a gift and went home.'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(marked(text)).toEqual([expected]))
})

describe('left alone is', () => {
  const cases: [string, string][] = [
    ['a quotation that the next paragraph goes on with', '“We will stay.\n\n“We will fight,” Poe said.'],
    ['a closed one', '“We will stay,” Poe said.'],
    ['an apostrophe', 'The workers’ hall of the ’90s.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})

test('a paragraph that is one spoken sentence is closed at its end', () =>
  expect(unclosedMark(readForChecks('“We will stay.\n\nThe ferry left.'))[0]?.correction).toEqual({
    start: 14,
    end: 14,
    text: '”',
  }))

test('an attribution at the end stays outside', () =>
  expect(mendedBy(unclosedMark)('The ferry left. “We will stay here, Jane Poe said.')).toBe(
    'The ferry left. “We will stay here,” Jane Poe said.',
  ))

describe('nothing is proposed', () => {
  const cases: [string, string][] = [
    ['where speech and narration share a paragraph', '“We will stay. Poe left.'],
    ['where another mark stands in the sentence', '“We will stay, as “they say.'],
    ['for words without an end', '“A gift'],
  ]
  test.each(cases)('%s', (_name, text) => expect(mendedBy(unclosedMark)(text)).toBeUndefined())
})
