import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../text/span'
import { readText } from './read-text'

const MARKS = ['"', "'", "''", '“', '”', '‘', '’', '„', '«', '»', '(', ')', ',', '.', ':', '—', '?']
const WORDS = [
  'said',
  'Poe',
  'Ann',
  'she',
  'told',
  'the',
  'minister',
  'according',
  'to',
  'that',
  'who',
  'Mr.',
  '9',
  'a',
]
const SPACES = [' ', ' ', ' ', ' ', '\n', '\n\n', '\u00a0']
const ODD = ['\ud83d', '\udc00', '😀', 'e\u0301', '\u202e', 'שלום', '\u200b', '中']
const text = fc.oneof(
  fc
    .array(fc.constantFrom(...MARKS, ...WORDS, ...SPACES, ...SPACES, ...ODD), { maxLength: 80 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

const liesIn = (text: string, { start, end }: Span) => 0 <= start && start < end && end <= text.length

test('all that is read lies in the text, and mentions are its words', () => {
  fc.assert(
    fc.property(text, (text) => {
      const { sentences, quotes, claims, people, findings } = readText(text)
      const mentions = quotes.flatMap(({ speaker, cue }) => [speaker ?? [], cue ?? []].flat())
      const spans = [
        ...sentences,
        ...quotes,
        ...quotes.flatMap(({ quoted }) => quoted),
        ...mentions,
        ...people.flatMap((person) => person.mentions),
        ...findings,
        ...findings.flatMap(({ related }) => related),
      ]
      for (const span of spans) expect(liesIn(text, span)).toBe(true)
      for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
      expect(claims.map(({ start, end }) => [start, end])).toEqual(sentences.map(({ start, end }) => [start, end]))
    }),
    { numRuns: 1000 },
  )
})

test('quotes are in order, and their marked words lie in them', () => {
  fc.assert(
    fc.property(text, (text) => {
      let last = 0
      for (const { start, end, quoted } of readText(text).quotes) {
        expect(start).toBeGreaterThanOrEqual(last)
        last = start
        for (const part of quoted) expect(start <= part.start && part.end <= end).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})

describe('a hundred thousand awkward characters are read within the time limit of a test', () => {
  const units = {
    'no space at all': 'x',
    'quote marks': '"',
    'opening marks': '“',
    'quotations of one word': '“a” ',
    'short quotes and tags': '“No,” she said. ',
    'names without end': 'Ann Poe ',
    'names and pronouns': 'Ann Poe left. “No,” he said. ',
    'paragraphs that open and never close': '“We won.\n\n',
    'commas and verbs': ', said, ',
    colons: 'a: “b\n\n',
    'relative clauses': 'Ann Poe, who said that ',
  }
  test.each(Object.entries(units))('%s', (_name, unit) => {
    const text = unit.repeat(100_000 / unit.length)
    expect(readText(text).sentences.at(-1)?.end).toBe(text.trimEnd().length)
  })
})
