import { expect, test } from 'vitest'
import { hasEndlessWord } from './endless-word'

const word = (length: number) => 'x'.repeat(length)

test('a long text of words has none', () => expect(hasEndlessWord('the bridge '.repeat(2000))).toBe(false))
test('a long web address is none', () => expect(hasEndlessWord(`See https://example.org/${word(300)}`)).toBe(false))
test('a stretch without a space that fills a page is one', () =>
  expect(hasEndlessWord(`So ${word(20_000)} it was`)).toBe(true))
test('a line break ends a word as a space does', () => expect(hasEndlessWord(`${word(300)}\n${word(300)}`)).toBe(false))
