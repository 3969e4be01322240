import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallestChange } from './smallest-change'

const change = (before: string, after: string) => {
  const edit = smallestChange(before, { start: 0, end: before.length }, after)
  return edit && [before.slice(edit.start, edit.end), edit.replacement]
}

test('one word is replaced whole', () =>
  expect(change('He walked home.', 'He walks home.')).toEqual(['walked', 'walks']))
test('a word is put in', () => expect(change('the big ship', 'the very big ship')).toEqual(['', 'very ']))
test('a word is taken out', () => expect(change('the very big ship', 'the big ship')).toEqual(['very ', '']))
test('a repeated word is taken out once', () => expect(change('the the ship', 'the ship')).toEqual(['the ', '']))
test('the same words are no change', () => expect(change('the ship', 'the ship')).toBeNull())
test('a change counts from the start of the text', () =>
  expect(smallestChange('It rained. He ran.', { start: 11, end: 18 }, 'He walked.')).toEqual({
    start: 14,
    end: 17,
    replacement: 'walked',
  }))

const prose = fc
  .array(fc.constantFrom('the', 'ship', 'is', 'late', ',', ' ', '.', 'é'), { maxLength: 12 })
  .map((words) => words.join(''))
test('the change makes the new words of the old', () =>
  fc.assert(
    fc.property(prose, prose, prose, prose, (lead, before, after, rest) => {
      const text = lead + before + rest
      const span = { start: lead.length, end: lead.length + before.length }
      const edit = smallestChange(text, span, after)
      const result = edit ? text.slice(0, edit.start) + edit.replacement + text.slice(edit.end) : text
      expect(result).toBe(lead + after + rest)
    }),
  ))
