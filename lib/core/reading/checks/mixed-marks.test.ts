import { describe, expect, test } from 'vitest'
import { mixedMarks } from './mixed-marks'
import { markedBy, mendedBy, readForChecks } from './read-for-checks.fixture'

const marked = markedBy(mixedMarks)

describe('marked is', () => {
  const cases: [string, string, string][] = [
    ['a straight mark that a curly one closes', 'Poe said: "We stay.”', '"We stay.”'],
    ['a closing mark turned the wrong way', 'They called it “a gift“ then.', '“a gift“'],
    ['a quotation in the marks of the one around it', '“He said “go home” to us,” Poe said.', '“go home”'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(marked(text)).toEqual([expected]))
})

describe('left alone are', () => {
  const cases: [string, string][] = [
    ['equal marks', '“We stay,” Poe said. "We go," Roe said.'],
    ['single marks in double ones', '“He said ‘go home’ to us,” Poe said.'],
    ['German marks', 'Sie sagte „so“ und »nein«.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})

test('only the mark that is out of place is drawn anew', () =>
  expect(mixedMarks(readForChecks('He said: "We stay.”'))[0]?.correction).toEqual({ start: 9, end: 10, text: '“' }))

describe('mended is', () => {
  const cases: [string, string, string][] = [
    ['a straight mark, to a curly one', 'Poe said: "We stay.”', 'Poe said: “We stay.”'],
    ['a curly mark where others are straight', '"A" or "b". Poe said: "We stay.”', '"A" or "b". Poe said: "We stay."'],
    ['a mark turned the wrong way', 'They called it “a gift“ then.', 'They called it “a gift” then.'],
    ['a quotation in the same marks', '“He said “go home” to us,” Poe said.', '“He said ‘go home’ to us,” Poe said.'],
    ['one in straight marks', '“He said "go home" to us,” Poe said.', '“He said ‘go home’ to us,” Poe said.'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(mendedBy(mixedMarks)(text)).toBe(expected))
})

test('beside an apostrophe at the end of a word no single marks are proposed', () =>
  expect(mendedBy(mixedMarks)('“He said “the miners’ wives” to us,” Poe said.')).toBeUndefined())

test('a habit is told once, with all its places', () => {
  const [finding, ...others] = mixedMarks(readForChecks('"a b” or "c d” or "e f” or "g h” here.'))
  expect(others).toEqual([])
  expect(finding?.related).toHaveLength(3)
})
