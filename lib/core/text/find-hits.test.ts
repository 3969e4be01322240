import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findHits } from './find-hits'

const hits = (text: string, query: string) => findHits(text, query).map(({ start, end }) => text.slice(start, end))

test('every place is found, whatever its case', () =>
  expect(hits('Port, port and PORT', 'port')).toEqual(['Port', 'port', 'PORT']))
test('typed quote marks find printed ones', () => expect(hits('She said “yes”.', '"yes"')).toEqual(['“yes”']))
test('a typed apostrophe finds a printed one', () => expect(hits('It isn’t.', "isn't")).toEqual(['isn’t']))
test('a typed hyphen finds a dash', () => expect(hits('2019–2020', '2019-2020')).toEqual(['2019–2020']))
test('signs are what they are', () => expect(hits('(a+b) [c]?', 'a+b) [c]?')).toEqual(['a+b) [c]?']))
test('an empty query finds nothing', () => expect(hits('abc', '  ')).toEqual([]))
test('anything in the text is found in it', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (before, words) => {
      fc.pre(words.trim() === words && !/\s\s/.test(words))
      expect(findHits(before + words, words).length).toBeGreaterThan(0)
    }),
  ))
