import { expect, test } from 'vitest'
import { jointOf, wordsInLines } from './join-lines'

const join = (before: string, after: string, elsewhere = '') => {
  const { drops, gap } = jointOf(before, after, wordsInLines([elsewhere]))
  return before.slice(0, before.length - drops) + gap + after
}

test('lines are joined with a space', () => expect(join('the old', 'bridge')).toBe('the old bridge'))
test('a hyphen that breaks a word goes', () => expect(join('the brid-', 'ges are')).toBe('the bridges are'))
test('a soft hyphen always goes', () => expect(join('the Brid\u00ad', 'Ges')).toBe('the BridGes'))
test('a hyphen stays where the same document writes it', () => {
  expect(join('a day-', 'time job')).toBe('a daytime job')
  expect(join('a day-', 'time job', 'in the day-time again')).toBe('a day-time job')
  expect(join('a self-', 'ishness of', 'their selfishness')).toBe('a selfishness of')
})
test('a hyphen stays behind what most words keep it after', () => expect(join('self-', 'made')).toBe('self-made'))
test('a hyphen stays in a chain of words', () => expect(join('state-of-the-', 'art')).toBe('state-of-the-art'))
test('a hyphen stays before a capital and a figure', () => {
  expect(join('Anglo-', 'Saxon')).toBe('Anglo-Saxon')
  expect(join('from 1914-', '1918')).toBe('from 1914-1918')
})
test('a hyphen that hangs keeps its space', () => expect(join('two-', 'and three-year')).toBe('two- and three-year'))
test('a dash is no hyphen', () => expect(join('it shut –', 'at last')).toBe('it shut – at last'))
test('what is broken at the end of a line is no word of the document', () =>
  expect([...wordsInLines(['one brid-', 'two well-known'])]).toEqual(['one', 'two', 'well-known']))
