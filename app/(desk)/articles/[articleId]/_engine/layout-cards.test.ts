import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutCards } from './layout-cards'

const GAP = 8
const place = (boxes: readonly (readonly [top: number, height: number])[], focus?: number) => {
  const cards = boxes.map(([top, height], index) => ({ id: `${index}`, top, height }))
  return [...layoutCards(cards, { gap: GAP, focused: focus === undefined ? null : `${focus}` }).values()]
}

test('cards with room stand at their lines', () =>
  expect(
    place([
      [0, 20],
      [100, 20],
    ]),
  ).toEqual([0, 100]))
test('a card without room is pushed down', () =>
  expect(
    place([
      [0, 50],
      [10, 20],
    ]),
  ).toEqual([0, 58]))
test('the focused card stands at its line', () =>
  expect(
    place(
      [
        [60, 50],
        [70, 20],
      ],
      1,
    ),
  ).toEqual([12, 70]))
test('without room above it those before it go beyond the top', () =>
  expect(
    place(
      [
        [0, 50],
        [10, 20],
      ],
      1,
    ),
  ).toEqual([-48, 10]))
test('those after it follow it', () =>
  expect(
    place(
      [
        [0, 200],
        [100, 50],
        [110, 20],
        [400, 20],
      ],
      1,
    ),
  ).toEqual([-108, 100, 158, 400]))
test('only those in the way of the focused card move up', () =>
  expect(
    place(
      [
        [0, 20],
        [100, 50],
        [110, 20],
      ],
      2,
    ),
  ).toEqual([0, 52, 110]))
test('no cards need no place', () => expect(place([])).toEqual([]))

const boxes = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 300 })), { minLength: 1 })
  .map((list) => list.toSorted((a, b) => a[0] - b[0]))

test('cards never touch, and the focused one is at its line; without any none leaves the top', () =>
  fc.assert(
    fc.property(boxes, fc.option(fc.nat()), (list, pick) => {
      const focus = pick === null ? undefined : pick % list.length
      const tops = place(list, focus)
      for (const [index, [, height]] of list.entries()) {
        const next = tops[index + 1]
        if (next !== undefined) expect(next).toBeGreaterThanOrEqual((tops[index] ?? 0) + height + GAP)
      }
      if (focus === undefined) expect(tops[0]).toBeGreaterThanOrEqual(0)
      else expect(tops[focus]).toBe(list[focus]?.[0])
    }),
  ))

test('cards before the focused one stand above their lines only where they have no room', () =>
  fc.assert(
    fc.property(boxes, fc.nat(), (list, pick) => {
      const focus = pick % list.length
      const tops = place(list, focus)
      for (const [index, [line, height]] of list.entries()) {
        const top = tops[index] ?? 0
        if (index < focus && top < line) expect(top + height + GAP).toBe(tops[index + 1])
      }
    }),
  ))
