import { expect, test } from 'vitest'
import type { CorrectionView } from '@/lib/schemas/views'
import { block, correction } from '../_engine/article.fixture'
import { acceptableTogether, alternativesOf, proposedBy } from './alternatives'

const at = (id: string, start: number, end: number, more: Partial<CorrectionView> = {}) =>
  correction(id, { start, end, expected: 'x'.repeat(end - start), replacement: id, ...more })
/** As the desk has them, in two blocks. */
const among = (...all: CorrectionView[]) => {
  const cards = all.map((value) => ({ kind: 'correction' as const, id: value.id, block: 0, value }))
  const touching = (start: number, end: number) => cards.filter(({ value }) => value.start <= end && value.end >= start)
  const blocks = [
    block('x'.repeat(9), { touching: touching(0, 9) }),
    block('x'.repeat(29), { index: 1, start: 11, end: 40, touching: touching(11, 40) }),
  ]
  return { blocks, corrections: new Map(all.map((one) => [one.id, one])) }
}
const ids = (all: readonly CorrectionView[]) => all.map(({ id }) => id)

const first = at('first', 0, 5)
const nested = at('nested', 2, 4)
const neighbour = at('neighbour', 5, 9)

test('alternatives change the same words; neighbours that only touch are none', () => {
  const all = among(first, nested, neighbour)
  expect(ids(alternativesOf(all, first))).toEqual(['nested'])
  expect(ids(alternativesOf(all, neighbour))).toEqual([])
})

test('what was refused, withdrawn or has lost its place is no alternative', () => {
  const all = among(first, at('stet', 0, 5, { state: 'stet' }), at('lost', 0, 5, { how: 'orphan' }))
  expect(alternativesOf(all, first)).toEqual([])
})

test('of alternatives none is accepted with others at once', () => {
  const all = among(first, nested, neighbour, at('changed', 20, 22, { how: 'changed' }))
  expect(ids(acceptableTogether(all, [...all.corrections.values()]))).toEqual(['neighbour'])
})

test('what one person proposed and nobody decided on', () => {
  const all = among(
    neighbour,
    first,
    at('decided', 20, 22, { state: 'accepted' }),
    at('other', 30, 31, { createdBy: 'bo' }),
  )
  expect(ids(proposedBy(all, first.createdBy))).toEqual(['first', 'neighbour'])
})
