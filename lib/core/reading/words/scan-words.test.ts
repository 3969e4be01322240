import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanWords } from './scan-words'
import { CAPITAL, CAPITALS, INITIAL, PARAGRAPH_BREAK, SMALL, tokensOf } from './words'

const tokens = (text: string) => {
  const words = scanWords(text)
  return Array.from({ length: words.count }, (_, index) => text.slice(words.starts[index], words.ends[index]))
}
const shapes = (text: string) => [...scanWords(text).shapes.slice(0, scanWords(text).count)]

describe('a token is', () => {
  const cases: [string, string, string[]][] = [
    ['a word, and each mark behind it', 'Yes, she left.', ['Yes', ',', 'she', 'left', '.']],
    ['a possessive without its noun', 'Ann’s hat', ['Ann', '’s', 'hat']],
    ['a contraction as a whole', "don't we’ll", ["don't", 'we’ll']],
    ['an abbreviation with inner points', 'the U.S. at 5 p.m. today', ['the', 'U.S.', 'at', '5', 'p.m.', 'today']],
    ['a title with its point', 'Sen. J. Doe', ['Sen.', 'J.', 'Doe']],
    ['a hyphenated word', 'a well-known 20-year-old', ['a', 'well-known', '20-year-old']],
    ['a figure with its separators', '1,200.5 at 7:30', ['1,200.5', 'at', '7:30']],
    ['a run of points or hyphens', 'well... no -- yes', ['well', '...', 'no', '--', 'yes']],
    ['each quote mark', '“‘Go,’ he”', ['“', '‘', 'Go', ',', '’', 'he', '”']],
    ['two apostrophes as one mark', "''Go''", ["''", 'Go', "''"]],
    ['a company with an ampersand', 'AT&T or B&B', ['AT&T', 'or', 'B&B']],
    ['not two sentences without a space', 'It ended.Then he', ['It', 'ended', '.', 'Then', 'he']],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(tokens(text)).toEqual(expected))
})

test('a word knows how it is written', () =>
  expect(shapes('Jane said J. at NATO')).toEqual([CAPITAL, SMALL, INITIAL, SMALL, CAPITALS]))

test('a possessive does not count for how its noun is written', () =>
  expect(shapes('NATO’s men')).toEqual([CAPITALS, SMALL, SMALL]))

test('words that differ in how they are drawn alone have one form', () => {
  const { forms, vocabulary } = scanWords("The don't the DON’T’s the’s")
  const formOf = (word: string) => vocabulary.indexOf(word)
  const expected = ['the', "don't", 'the', "don't", "'s", 'the', "'s"].map(formOf)
  expect([...forms.slice(0, expected.length)]).toEqual(expected)
})

test('an empty line is a token of its own', () =>
  expect([...scanWords('a\n \nb').kinds.slice(0, 3)]).toEqual([1, PARAGRAPH_BREAK, 1]))

test('the words of a span are found by its offsets', () =>
  expect(tokensOf(scanWords('one two three four'), { start: 4, end: 13 })).toEqual([1, 3]))

const awkward = fc
  .array(
    fc.constantFrom('"', '’', "'", 's', '.', 'U', '-', '\n', ' ', '\ud83d', '\udc00', 'é', '\u0301', '5', '&', '`'),
  )
  .map((parts) => parts.join(''))

test('tokens are in order, never empty, and hold every visible character', () => {
  fc.assert(
    fc.property(fc.oneof(awkward, fc.string({ unit: 'binary' })), (text) => {
      const words = scanWords(text)
      let last = 0
      for (let index = 0; index < words.count; index++) {
        expect(text.slice(last, words.starts[index]).trim()).toBe('')
        expect(words.ends[index]).toBeGreaterThan(words.starts[index] ?? 0)
        last = words.ends[index] ?? 0
      }
      expect(text.slice(last).trim()).toBe('')
      expect(words.lower).toHaveLength(words.count)
      expect(words.lower).toEqual(Array.from(words.forms.slice(0, words.count), (form) => words.vocabulary[form]))
      expect(new Set(words.vocabulary).size).toBe(words.vocabulary.length)
    }),
  )
})
