import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assemble } from './document'
import { segment, segmentBlock } from './segment'

/** Strings made of what a splitter trips over, lone surrogates among it. */
const PIECES = ['.', '?', '!', '…', '。', '؟', '"', '“', '”', '’', '»', '(', ')', '[1]', ' ', '\n', '\u00a0', ' . . .']
const WORDS = [
  'a',
  'Mr',
  'U.S',
  'J',
  'p.m',
  'Inc',
  'The',
  'he',
  'said',
  '5',
  'http://x.y',
  '\ud83d',
  '\udc00',
  '😀',
  'é',
]
const awkward = fc.array(fc.constantFrom(...PIECES, ...WORDS), { maxLength: 60 }).map((parts) => parts.join(''))
const anyText = fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 200 }))

const anyOptions = fc.record({
  language: fc.constantFrom('en', 'de', 'ja', '', '\ud83d'),
  quotations: fc.constantFrom('split' as const, 'keep' as const),
})

test('sentences are in order, apart, trimmed, and hold every visible character', () => {
  fc.assert(
    fc.property(anyText, fc.nat(50), anyOptions, (text, from, options) => {
      let last = 0
      for (const span of segmentBlock(text, from, options)) {
        const [start, end] = [span.start - from, span.end - from]
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(last, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        last = end
      }
      expect(text.slice(last).trim()).toBe('')
    }),
    { numRuns: 2000 },
  )
})

test('a sentence lies inside its block', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
      const document = assemble(texts.map((text) => ({ type: 'paragraph', text })))
      for (const { start, end, block } of segment(document)) {
        expect(start).toBeGreaterThanOrEqual(document.blocks[block]?.start ?? Number.NaN)
        expect(end).toBeLessThanOrEqual(document.blocks[block]?.end ?? Number.NaN)
      }
    }),
  )
})

describe('a million awkward characters are read within the time limit of a test', () => {
  const units = {
    'no space at all': 'x',
    'quote marks': '"',
    'points and quote marks': '."',
    'spaced points': '. ',
    'brackets after points': '.)]',
    'line breaks': ' \n\n',
    'note numbers': '.[1]',
    'points before small letters': 'a. b ',
    'closed quotes behind spaces': '. » " ',
    'list numbers': '1. ',
    'lettered items': 'a) b ',
    'short lines': 'a b\n',
    'ellipses after points': 'a. ... ',
    'capitals after points': 'J. ',
    'half characters': '\ud83d',
  }
  const passages = Object.entries(units).map(
    ([name, unit]) => [name, `a${unit.repeat(1_000_000 / unit.length)}`] as const,
  )
  test.each(passages)('%s', (_name, text) => expect(segmentBlock(text, 0)).not.toEqual([]))
  test.each(passages)('%s, quotations kept', (_name, text) =>
    expect(segmentBlock(text, 0, { quotations: 'keep' })).not.toEqual([]),
  )
  test.each(passages)('%s, by the rules of a language', (_name, text) =>
    expect(segmentBlock(text, 0, { language: 'fr' })).not.toEqual([]),
  )
})
