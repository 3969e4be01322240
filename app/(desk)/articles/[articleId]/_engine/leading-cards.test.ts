import { expect, test } from 'vitest'
import { leadingCards, riseToFit, sinkToFit } from './leading-cards'

/** Three sentences in two blocks: 0–10, 11–20 and 21–30. */
const FIRST = { start: 0, end: 10 }
const SECOND = { start: 11, end: 20 }
const THIRD = { start: 21, end: 30 }
const BLOCKS = [{ sentences: [FIRST, SECOND] }, { sentences: [THIRD] }] as unknown as Parameters<typeof leadingCards>[2]

/** Where those begin that lead, of cards beside words from and to. */
const leading = (sentence: { start: number; end: number }, ...places: readonly (readonly [number, number])[]) =>
  leadingCards(
    places.map(([start, end]) => ({ key: `${start}`, at: { start, end }, block: start < 21 ? 0 : 1 })),
    sentence,
    BLOCKS,
  )

test('the cards of the sentence lead', () =>
  expect(leading(SECOND, [0, 4], [12, 15], [16, 20], [22, 25])).toEqual(['12', '16']))
test('one that reaches in from the sentence before does not', () =>
  expect(leading(SECOND, [5, 18], [12, 15])).toEqual(['12']))
test('a sentence without cards leaves the lead to the nearest before it that has some', () =>
  expect(leading(THIRD, [0, 4], [12, 15], [16, 20])).toEqual(['12', '16']))
test('that of the first sentence leads when those between have none', () =>
  expect(leading(THIRD, [0, 4], [5, 9])).toEqual(['0', '5']))
test('before the first card none leads', () => expect(leading(FIRST, [12, 15])).toEqual([]))
test('without cards none leads', () => expect(leading(FIRST)).toEqual([]))

test('cards with room below their line do not rise', () => expect(riseToFit(200, { above: 300, below: 250 })).toBe(0))
test('cards without room rise by what they lack', () => expect(riseToFit(400, { above: 300, below: 250 })).toBe(150))
test('and no farther than the top of the screen', () => expect(riseToFit(900, { above: 300, below: 250 })).toBe(300))

test('cards may sink as far as they stay on screen', () => expect(sinkToFit(200, { above: 300, below: 300 })).toBe(100))
test('and near their line', () => expect(sinkToFit(20, { above: 0, below: 600 })).toBe(200))
test('those that are not on screen as it is do not', () => expect(sinkToFit(400, { above: 300, below: 300 })).toBe(0))
