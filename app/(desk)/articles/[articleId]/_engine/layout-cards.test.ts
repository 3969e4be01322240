import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutCards } from './layout-cards'

const GAP = 8
const place = (boxes: readonly (readonly [top: number, height: number])[], focus?: number, sink = 0) => {
  const cards = boxes.map(([top, height], index) => ({ id: `${index}`, top, height }))
  return [...layoutCards(cards, { gap: GAP, focused: focus === undefined ? null : `${focus}`, sink }).values()]
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
test('unless it may sink as far as they lack room', () => {
  const crowded = [
    [0, 50],
    [10, 20],
    [20, 20],
  ] as const
  expect(place(crowded, 1, 48)).toEqual([0, 58, 86])
  expect(place(crowded, 1, 47)).toEqual([-48, 10, 38])
})
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

test('cards never touch, and the focused one is at its line or sinks as far as it may, so that none leaves the top', () =>
  fc.assert(
    fc.property(boxes, fc.option(fc.nat()), fc.nat({ max: 500 }), (list, pick, sink) => {
      const focus = pick === null ? undefined : pick % list.length
      const tops = place(list, focus, sink)
      for (const [index, [, height]] of list.entries()) {
        const next = tops[index + 1]
        if (next !== undefined) expect(next).toBeGreaterThanOrEqual((tops[index] ?? 0) + height + GAP)
      }
      const line = list[focus ?? 0]?.[0] ?? 0
      const sunk = focus === undefined ? 0 : (tops[focus] ?? 0) - line
      expect(sunk).toBeGreaterThanOrEqual(0)
      expect(sunk).toBeLessThanOrEqual(sink)
      if (focus === undefined || sunk > 0) expect(tops[0]).toBeGreaterThanOrEqual(0)
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
