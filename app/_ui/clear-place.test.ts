import { expect, test } from 'vitest'
import { type Box, clearPlace, covered } from './clear-place'

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom })
const BOXES = { foot: box(0, 80, 50, 100), head: box(0, 10, 50, 30), over: box(0, 0, 50, 10) }
const PLACES = ['foot', 'head', 'over'] as const
const placeFor = (...lines: Box[]) => clearPlace(PLACES, (place) => BOXES[place], lines)

test('the first place is kept while it covers nothing', () => expect(placeFor(box(0, 40, 90, 60))).toBe('foot'))
test('or while there is nothing to cover', () => expect(placeFor()).toBe('foot'))
test('one that would cover a line is left for the next', () => expect(placeFor(box(40, 90, 90, 95))).toBe('head'))
test('when two would, it is the third', () => expect(placeFor(box(0, 90, 9, 95), box(0, 20, 9, 25))).toBe('over'))
test('when all would, it is the one that covers least', () =>
  expect(placeFor(box(0, 0, 50, 26), box(0, 99, 50, 100))).toBe('foot'))
test('boxes that only touch cover nothing', () => expect(covered(box(0, 0, 5, 5), [box(5, 0, 9, 5)])).toBe(0))
