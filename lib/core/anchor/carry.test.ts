import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument, anyEdits, splice } from '../revise/arbitrary.fixture'
import { minimalEdits } from '../revise/minimal-edit'
import { carry } from './carry'

/** Carries a mark on the first place of `words`, and tells how, and what it covers. */
const carried = (from: string, to: string, words: string) => {
  const start = from.indexOf(words)
  const [mark] = carry(from, minimalEdits(from, to), [{ id: 'm', start, end: start + words.length }])
  return `${mark?.how}: ${to.slice(mark?.start, mark?.end)}`
}

test('a mark before every edit is exact', () =>
  expect(carried('He said ten. She ran.', 'He said ten. She left.', 'ten')).toBe('exact: ten'))
test('a mark after an edit moves', () =>
  expect(carried('He said ten. She ran.', 'He told us ten. She ran.', 'She ran')).toBe('moved: She ran'))
test('a mark around a replaced word is changed', () =>
  expect(carried('He said ten million.', 'He said nine million.', 'ten million')).toBe('changed: nine million'))
test('a mark on exactly the replaced word is changed, not lost', () =>
  expect(carried('He said ten million.', 'He said nine million.', 'ten')).toBe('changed: nine'))
test('a mark with a word put in is changed', () =>
  expect(carried('a dog barks', 'a big dog barks', 'a dog')).toBe('changed: a big dog'))
test('a mark that loses its last word keeps the rest', () =>
  expect(carried('the big dog barks', 'the big barks', 'big dog')).toBe('changed: big '))
test('a mark whose words are all cut is an orphan where it stood', () =>
  expect(carry('one two three', [{ start: 3, end: 7, replacement: '' }], [{ id: 'm', start: 4, end: 7 }])).toEqual([
    { id: 'm', how: 'orphan', start: 3, end: 3 },
  ]))
test('a mark of which only quote marks are left is an orphan', () =>
  expect(carry('“one”', [{ start: 1, end: 4, replacement: '' }], [{ id: 'm', start: 0, end: 5 }])[0]?.how).toBe(
    'orphan',
  ))
test('a mark on a dash alone goes on with a comma', () =>
  expect(carry('a – b', [{ start: 2, end: 3, replacement: ',' }], [{ id: 'm', start: 2, end: 3 }])[0]?.how).toBe(
    'changed',
  ))
test('a mark swallowed by a larger edit is an orphan', () =>
  expect(
    carry('one two three', [{ start: 0, end: 13, replacement: 'none' }], [{ id: 'm', start: 4, end: 7 }])[0],
  ).toEqual({ id: 'm', how: 'orphan', start: 0, end: 0 }))
test('words put in at either edge of a mark are outside it', () => {
  const edits = [
    { start: 4, end: 4, replacement: 'X' },
    { start: 7, end: 7, replacement: 'Y' },
  ]
  expect(carry('one two three', edits, [{ id: 'm', start: 4, end: 7 }])[0]).toEqual({
    id: 'm',
    how: 'moved',
    start: 5,
    end: 8,
  })
})
test('an edit that puts the same words back changes nothing', () =>
  expect(carry('one two', [{ start: 0, end: 3, replacement: 'one' }], [{ id: 'm', start: 0, end: 7 }])[0]?.how).toBe(
    'exact',
  ))
test('a mark without length stays with what stands before it', () =>
  expect(carry('one two', [{ start: 4, end: 4, replacement: 'X' }], [{ id: 'm', start: 4, end: 4 }])[0]).toEqual({
    id: 'm',
    how: 'exact',
    start: 4,
    end: 4,
  }))
test('a mark without length moves with the text', () =>
  expect(carry('one two', [{ start: 0, end: 0, replacement: 'X' }], [{ id: 'm', start: 4, end: 4 }])[0]).toEqual({
    id: 'm',
    how: 'moved',
    start: 5,
    end: 5,
  }))
test('a mark without length inside cut words is an orphan', () =>
  expect(carry('one two', [{ start: 0, end: 7, replacement: 'X' }], [{ id: 'm', start: 4, end: 4 }])[0]?.how).toBe(
    'orphan',
  ))
test('a mark over two paragraphs is carried over a change between them', () =>
  expect(carried('He ran.\n\nShe ran.', 'He ran.\n\nNobody saw.\n\nShe ran.', 'ran.\n\nShe')).toBe(
    'changed: ran.\n\nNobody saw.\n\nShe',
  ))

const carriedMarks = anyDocument()
  .chain((document) =>
    fc.record({
      text: fc.constant(document.text),
      edits: anyEdits(document),
      marks: fc.array(fc.tuple(fc.nat(document.text.length), fc.nat(document.text.length))),
    }),
  )
  .map(({ text, edits, marks }) => {
    const spans = marks.map(([a, b], index) => ({ id: `${index}`, start: Math.min(a, b), end: Math.max(a, b) }))
    return { text, to: splice(text, edits), spans, marks: carry(text, edits, spans) }
  })
const runs = { numRuns: 400 }

test('every mark is answered in its place, inside the new text', () =>
  fc.assert(
    fc.property(carriedMarks, ({ to, spans, marks }) => {
      expect(marks.map(({ id }) => id)).toEqual(spans.map(({ id }) => id))
      for (const { start, end } of marks) expect(0 <= start && start <= end && end <= to.length).toBe(true)
    }),
    runs,
  ))

test('exact and moved marks cover the same words', () =>
  fc.assert(
    fc.property(carriedMarks, ({ text, to, spans, marks }) => {
      marks.forEach(({ how, start, end }, index) => {
        const was = spans[index] ?? { start: 0, end: 0 }
        if (how === 'exact') expect([start, end]).toEqual([was.start, was.end])
        if (how === 'exact' || how === 'moved') expect(to.slice(start, end)).toBe(text.slice(was.start, was.end))
      })
    }),
    runs,
  ))

test('a changed mark covers something, an orphan nothing', () =>
  fc.assert(
    fc.property(carriedMarks, ({ to, marks }) => {
      for (const { how, start, end } of marks) {
        if (how === 'changed') expect(to.slice(start, end).trim()).not.toBe('')
        if (how === 'orphan') expect(start).toBe(end)
      }
    }),
    runs,
  ))
