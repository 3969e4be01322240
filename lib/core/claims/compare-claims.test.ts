import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareClaims, WORTH_OFFERING } from './compare-claims'

const isOffered = (one: string, other: string) => compareClaims(one, other).score >= WORTH_OFFERING
const differs = (one: string, other: string) => compareClaims(one, other).differs

describe('the same claim in other words is offered', () => {
  test.each([
    ['Unemployment fell 3 percent in 2024.', 'In 2024 unemployment has fallen by 3 per cent.'],
    ['The city closed 14 libraries.', 'Fourteen libraries were closed by the city.'],
    ['The harbour tunnel cost 1,200 million.', 'The harbor tunnel cost 1200 million'],
    ['Engineers counted 14 cracks.', 'Engineers counted 14 cracks in the bridge in March, the report says.'],
    ['It did not rain in June.', 'In June it didn’t rain'],
  ])('%s', (one, other) => expect(isOffered(one, other)).toBe(true))
})

describe('another claim of nearly the same words is not', () => {
  test.each([
    ['Unemployment fell 3 percent.', 'Unemployment rose 3 percent.', 'direction'],
    ['Unemployment fell 3 percent.', 'Unemployment fell 4 percent.', 'number'],
    ['The town closed three schools.', 'The town closed 4 schools.', 'number'],
    ['The ferry stopped running in 2024.', 'The ferry stopped running in 2025.', 'time'],
    ['The ferry ran on Monday.', 'The ferry ran on Friday.', 'time'],
    ['The council paid the bill.', 'The council will pay the bill.', 'time'],
    ['The bridge is safe.', 'The bridge is not safe.', 'negation'],
    ['The mayor said that Anna Holm paid for it.', 'The mayor said that Anne Holm paid for it.', 'name'],
    ['All schools have a nurse.', 'Most schools have a nurse.', 'quantity'],
    ['The road was opened.', 'The road was closed.', 'direction'],
  ])('%s / %s', (one, other, difference) => {
    expect(differs(one, other)).toContain(difference)
    expect(isOffered(one, other)).toBe(false)
  })
})

test('claims on other matters are not like each other', () =>
  expect(isOffered('The harbour is deep.', 'Night buses run until four.')).toBe(false))

test('where one only says more, they do not differ', () =>
  expect(differs('The ferry ran.', 'The ferry ran on Monday with 40 people.')).toEqual([]))

describe('for any two claims', () => {
  const claim = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem({ maxCount: 12 }))
  test('the likeness lies between 0 and 1 and does not depend on their order', () =>
    fc.assert(
      fc.property(claim, claim, (one, other) => {
        const likeness = compareClaims(one, other)
        expect(likeness).toEqual(compareClaims(other, one))
        expect(likeness.score).toBeGreaterThanOrEqual(0)
        expect(likeness.score).toBeLessThanOrEqual(1)
      }),
    ))
  test('a claim differs in nothing from itself', () =>
    fc.assert(
      fc.property(claim, (one) => {
        expect(compareClaims(one, one).differs).toEqual([])
      }),
    ))
  test('another number is never offered', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1400 }), fc.integer({ min: 2, max: 1400 }), (a, b) => {
        fc.pre(a !== b)
        expect(
          isOffered(`The city planted ${a} trees along the river.`, `The city planted ${b} trees along the river.`),
        ).toBe(false)
      }),
    ))
})
