import fc from 'fast-check'
import { expect, test } from 'vitest'
import { selectorFor } from './selector'

test('a selector holds the words and up to 32 units on each side', () => {
  const text = `${'a'.repeat(40)}words${'b'.repeat(40)}`
  expect(selectorFor(text, { start: 40, end: 45 })).toEqual({
    start: 40,
    end: 45,
    exact: 'words',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(32),
  })
})

test('at the edges of the text there is less around it', () =>
  expect(selectorFor('ab', { start: 0, end: 1 })).toMatchObject({ prefix: '', suffix: 'b' }))

test('the words around it never begin or end with half a character', () => {
  const text = `${'😀'.repeat(20)}x${'😀'.repeat(20)}`
  for (const shift of ['', 'y']) {
    const { prefix, suffix } = selectorFor(text.replace('x', `x${shift}`), { start: 40 + shift.length, end: 41 })
    expect((prefix + suffix).isWellFormed()).toBe(true)
  }
})

test('prefix, words and suffix stand in the text side by side', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(120), fc.nat(120), (text, a, b) => {
      const [start = 0, end = 0] = [Math.min(a, text.length), Math.min(b, text.length)].toSorted((x, y) => x - y)
      const { exact, prefix, suffix } = selectorFor(text, { start, end })
      expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix)
    }),
  ))
