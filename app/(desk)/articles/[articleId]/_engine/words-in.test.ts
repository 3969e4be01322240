import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsIn } from './words-in'

const wordsOf = (text: string) =>
  wordsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

test('signs cling to their word', () =>
  expect(wordsOf('“We stay,” he said.')).toEqual(['“We', 'stay,”', 'he', 'said.']))
test('an apostrophe, a hyphen and a decimal point join', () =>
  expect(wordsOf('Don’t pay 3.5m well-known men')).toEqual(['Don’t', 'pay', '3.5m', 'well-known', 'men']))
test('after a dash the next word begins', () =>
  expect(wordsOf('late—“if at all”')).toEqual(['late—', '“if', 'at', 'all”']))
test('words are told apart without spaces', () => expect(wordsOf('今日は晴れ').length).toBeGreaterThan(1))
test('a sign alone is a word', () => expect(wordsOf('here – there')).toEqual(['here', '–', 'there']))
test('only the part that is asked for', () =>
  expect(wordsIn('One two three', { start: 4, end: 13 })).toMatchObject([
    { start: 4, end: 7 },
    { start: 8, end: 13 },
  ]))
test('a word has its core without the signs', () => {
  const cores = (text: string) =>
    wordsIn(text, { start: 0, end: text.length }).map(({ core }) => text.slice(core.start, core.end))
  expect(cores('“We claimed €3.5m (months”), – he’s')).toEqual(['We', 'claimed', '€3.5m', 'months', '–', 'he’s'])
})
test('nothing but white space is left between words', () =>
  fc.assert(
    fc.property(fc.string(), (text) => {
      let at = 0
      for (const { start, end } of wordsIn(text, { start: 0, end: text.length })) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  ))

test('ten thousand signs in a row are no more work than they are signs', () => {
  const signs = '“'.repeat(10_000)
  expect(wordsIn(`${signs}stay${signs}`, { start: 0, end: 20_004 }).map(({ core }) => core)).toEqual([
    { start: 10_000, end: 10_004 },
  ])
})
