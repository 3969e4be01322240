import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { VERDICTS } from '../review/vocabulary'
import { sayRating } from './published-check'
import { RATINGS } from './ratings'
import { verdictOf } from './written-rating'

const rating = (
  name: string | null,
  value: number | null = null,
  worst: number | null = null,
  best: number | null = null,
) => ({ name, value, best, worst })

test.each([
  ['True', 'true'],
  ['MOSTLY TRUE', 'mostly-true'],
  ['Half-true', 'mixed'],
  ['Missing context', 'misleading'],
  ['Mostly False', 'misleading'],
  ['Not true', 'false'],
  ['Pants on Fire!', 'false'],
  ['Unproven', 'unproven'],
  ['Inaccurate', 'false'],
  ['Cannot be verified', 'unverifiable'],
])('a rating called %s is %s', (name, verdict) => expect(verdictOf(rating(name))).toBe(verdict))

describe('a rating without a name we know', () => {
  test('goes by its number, on whatever scale', () => {
    expect(verdictOf(rating('Zig', 5))).toBe('true')
    expect(verdictOf(rating(null, 0, 0, 100))).toBe('false')
    expect(verdictOf(rating(null, 7, 1, 7))).toBe('true')
    expect(verdictOf(rating(null, 50, 0, 100))).toBe('mixed')
  })
  test('on a scale that makes no sense is none', () => {
    expect(verdictOf(rating('Zig'))).toBeNull()
    expect(verdictOf(rating(null, 3, 5, 1))).toBeNull()
    expect(verdictOf(rating(null, 9, 1, 5))).toBeNull()
  })
})

test('the name goes before the number', () => expect(verdictOf(rating('False', 5, 1, 5))).toBe('false'))

test('our own ratings come back as the verdicts they were', () =>
  fc.assert(
    fc.property(fc.constantFrom(...VERDICTS), (verdict) => {
      const value = RATINGS[verdict]
      if (value !== null) expect(verdictOf(rating(null, value, 1, 5))).toBe(verdict)
    }),
  ))

test('it is said as it was written', () => {
  expect(sayRating(rating('Half true', 3, 1, 5))).toBe('Half true (3, 1 to 5)')
  expect(sayRating(rating(null, 3))).toBe('3')
  expect(sayRating(rating(null))).toBeNull()
})
