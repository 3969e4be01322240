import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOverlap } from './check-edits'
import { typedEdits } from './typed-edits'

const TEXT = 'Before. The engineers counted 14 cracks in the old bridge on Monday. Behind.'
const SENTENCE = { start: 8, end: 68 }
const said = (typed: string) =>
  typedEdits(TEXT, SENTENCE, typed).map(({ start, end, replacement }) => [TEXT.slice(start, end), replacement])

test('two changed words of a sentence are two changes', () => {
  expect(said('The engineers counted 41 cracks in the old bridge on Tuesday.')).toEqual([
    ['14', '41'],
    ['Monday', 'Tuesday'],
  ])
})

test('neighbours change together', () => {
  expect(said('The engineers counted 41 gaps in the old bridge on Monday.')).toEqual([['14 cracks', '41 gaps']])
})

test('words put in and taken out', () => {
  expect(said('The engineers counted about 14 cracks in the bridge on Monday.')).toEqual([
    ['', 'about '],
    ['old ', ''],
  ])
})

test('what was not changed is no change', () => {
  expect(typedEdits(TEXT, SENTENCE, TEXT.slice(SENTENCE.start, SENTENCE.end))).toEqual([])
})

test('another sentence is one change', () => {
  expect(said('Nobody knows how many cracks there are.')).toHaveLength(1)
})

const words = fc.array(
  fc.constantFrom('the', 'old', 'bridge', '14', 'cracks', 'Ärger', '👩‍👩‍👧', '—', 'a', 'שלום', ','),
  {
    maxLength: 14,
  },
)

test('property: all of them made give what was typed, in whole words, and none touches another', () => {
  fc.assert(
    fc.property(words, words, fc.constantFrom('', 'Before. '), (from, to, prefix) => {
      const [before, typed] = [from.join(' '), to.join(' ')]
      const text = `${prefix}${before} Behind.`
      const span = { start: prefix.length, end: prefix.length + before.length }
      const edits = typedEdits(text, span, typed)
      let made = text
      for (const { start, end, replacement } of [...edits].reverse()) {
        made = made.slice(0, start) + replacement + made.slice(end)
      }
      expect(made).toBe(`${prefix}${typed} Behind.`)
      for (const [index, edit] of edits.entries()) {
        expect(edit.start).toBeGreaterThanOrEqual(span.start)
        expect(edit.end).toBeLessThanOrEqual(span.end)
        expect(findOverlap(edits.slice(0, index), edit)).toBeUndefined()
        if (index > 0) expect(edit.start).toBeGreaterThan(edits[index - 1]?.end ?? 0)
      }
    }),
  )
})
