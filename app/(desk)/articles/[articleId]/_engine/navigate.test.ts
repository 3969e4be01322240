import fc from 'fast-check'
import { expect, test } from 'vitest'
import { focusOn, nextSentence } from './navigate'

const reading = (...order: string[]) => ({ order, positions: new Map(order.map((id, index) => [id, index])) })
const abcd = reading('a', 'b', 'c', 'd')
const all = () => true
const not =
  (...held: string[]) =>
  (id: string) =>
    !held.includes(id)

test('next is the one after', () => expect(nextSentence(abcd, 'b', 1, all)).toBe('c'))
test('previous is the one before', () => expect(nextSentence(abcd, 'b', -1, all)).toBe('a'))
test('what the filter holds back is skipped', () => expect(nextSentence(abcd, 'a', 1, not('b', 'c'))).toBe('d'))
test('after the last there is none', () => expect(nextSentence(abcd, 'd', 1, all)).toBeNull())
test('from nowhere next is the first', () => expect(nextSentence(abcd, null, 1, all)).toBe('a'))
test('from nowhere previous is the last', () => expect(nextSentence(abcd, null, -1, all)).toBe('d'))
test('a range holds all between its ends, in reading order', () =>
  expect(focusOn(abcd, 'a', 'c').ids).toEqual(['a', 'b', 'c']))
test('a range leaves out what the filter holds back', () =>
  expect(focusOn(abcd, 'd', 'a', not('b')).ids).toEqual(['a', 'c', 'd']))
test('a range whose beginning is gone is the sentence alone', () =>
  expect(focusOn(abcd, 'b', 'gone').ids).toEqual(['b']))

test('back is where next came from', () =>
  fc.assert(
    fc.property(fc.nat(2), fc.subarray(['a', 'b', 'c', 'd']), (index, held) => {
      const from = abcd.order[index] ?? 'a'
      const accepts = (id: string) => id === from || not(...held)(id)
      const next = nextSentence(abcd, from, 1, accepts)
      if (next !== null) expect(nextSentence(abcd, next, -1, accepts)).toBe(from)
    }),
  ))
