import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument, anyEdits, splice } from '../revise/arbitrary.fixture'
import { mapPositions } from './map-position'

const replaced = mapPositions([{ start: 4, end: 8, replacement: 'ab' }])
const inserted = mapPositions([{ start: 4, end: 4, replacement: 'ab' }])

test('before an edit nothing moves', () => expect(replaced.position(3, 'after')).toBe(3))
test('after an edit places move by what the text grew', () => expect(replaced.position(9, 'before')).toBe(7))
test('inside cut words a place goes to either edge of what replaced them', () =>
  expect([replaced.position(6, 'before'), replaced.position(6, 'after')]).toEqual([4, 6]))
test('the edges of replaced words are the edges of the new ones', () =>
  expect([replaced.position(4, 'after'), replaced.position(8, 'before')]).toEqual([4, 6]))
test('at an insertion a place stays with the text before or after it', () =>
  expect([inserted.position(4, 'before'), inserted.position(4, 'after')]).toEqual([4, 6]))
test('a span does not take in what is inserted at its edges', () => {
  expect(inserted.inner({ start: 4, end: 6 })).toEqual({ start: 6, end: 8 })
  expect(inserted.inner({ start: 2, end: 4 })).toEqual({ start: 2, end: 4 })
})
test('a span that loses one end leaves out what replaced it, unless asked for', () => {
  expect(replaced.inner({ start: 6, end: 10 })).toEqual({ start: 6, end: 8 })
  expect(replaced.outer({ start: 6, end: 10 })).toEqual({ start: 4, end: 8 })
})
test('edits at the edges of a span touch it', () => {
  expect(replaced.touching({ start: 8, end: 9 })).toEqual({ first: 0, after: 1 })
  expect(replaced.touching({ start: 9, end: 9 })).toEqual({ first: 1, after: 1 })
})

test('every character that stays stands where the map says', () =>
  fc.assert(
    fc.property(
      anyDocument().chain((document) => anyEdits(document).map((edits) => ({ text: document.text, edits }))),
      ({ text, edits }) => {
        const map = mapPositions(edits)
        const now = splice(text, edits)
        for (let at = 0; at < text.length; at++) {
          if (edits.some(({ start, end }) => start <= at && at < end)) continue
          expect(now[map.position(at, 'after')]).toBe(text[at])
          expect(now[map.position(at + 1, 'before') - 1]).toBe(text[at])
        }
      },
    ),
    { numRuns: 300 },
  ))
