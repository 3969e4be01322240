import { expect, test } from 'vitest'
import { carrySpan } from './carry-span'

const span = (start: number, end: number) => ({ start, end })

test('words are found where other words before them have moved them', () =>
  expect(carrySpan('A ship came.', 'An old ship came.', span(2, 6))).toEqual(span(7, 11)))
test('of the same words the second stays the second', () =>
  expect(carrySpan('ship, ship', 'A ship, ship', span(6, 10))).toEqual(span(8, 12)))
test('words that are gone are nowhere', () => expect(carrySpan('A ship.', 'A boat.', span(2, 6))).toBeNull())
test('when there are more of the same words than before nobody can say which are meant', () =>
  expect(carrySpan('A ship.', 'A ship, a ship.', span(2, 6))).toBeNull())
test('in the same text everything stays', () => expect(carrySpan('A ship.', 'A ship.', span(2, 2))).toEqual(span(2, 2)))
