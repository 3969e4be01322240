import { expect, test } from 'vitest'
import { pickByKey } from './pick-by-key'

const text = 'Before. The bridge is old. It was built in 1932. Nobody looked.'
const part = { start: 8, end: text.length }
const pick = (key: string, picked: string | null, shiftKey = false) => {
  const start = picked === null ? -1 : text.indexOf(picked)
  const span = pickByKey(
    { key, shiftKey },
    part,
    text.slice(part.start),
    picked === null ? null : { start, end: start + picked.length },
  )
  return span && text.slice(span.start, span.end)
}

test('Enter picks all of it', () =>
  expect(pick('Enter', null)).toBe('The bridge is old. It was built in 1932. Nobody looked.'))
test('the arrows go from sentence to sentence', () => {
  expect(pick('ArrowRight', null)).toBe('The bridge is old.')
  expect(pick('ArrowRight', 'The bridge is old.')).toBe('It was built in 1932.')
  expect(pick('ArrowLeft', 'It was built in 1932.')).toBe('The bridge is old.')
  expect(pick('ArrowLeft', null)).toBe('Nobody looked.')
  expect(pick('ArrowRight', 'Nobody looked.')).toBeUndefined()
})
test('from all of it they go to its first or last', () =>
  expect(pick('ArrowRight', 'The bridge is old. It was built in 1932. Nobody looked.')).toBe('The bridge is old.'))
test('with Shift there is one more, or one fewer', () => {
  expect(pick('ArrowRight', 'The bridge is old.', true)).toBe('The bridge is old. It was built in 1932.')
  expect(pick('ArrowLeft', 'The bridge is old. It was built in 1932.', true)).toBe('The bridge is old.')
})
test('other keys pick nothing', () => expect(pick('x', null)).toBeUndefined())
