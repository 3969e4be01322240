import { expect, test } from 'vitest'
import { AT, annotation, comment, correction, openDesk, sentence } from './article.fixture'
import { cardMatches, countMatches, dimmedIn } from './filter'
import { touches } from './touches'
import type { Filter } from './types'

const error = { kind: 'attribution-error', errorCode: 'A4' } as const
const desk = openDesk({
  sentences: [
    sentence('s1', { start: 0, end: 14, status: 'verified', statusBy: 'bo' }),
    sentence('s2', { start: 15, end: 29 }),
  ],
  annotations: [
    annotation('open', { ...error, start: 0, end: 5 }),
    annotation('closed', { ...error, start: 15, end: 19, state: 'closed', createdBy: 'bo' }),
    annotation('asked', { start: 15, end: 19, addressee: 'cy' }),
    annotation('talk', { start: 20, end: 23, comments: [comment('m', { author: 'di' })] }),
  ],
  corrections: [correction('c', { start: 20, end: 23, decidedBy: 'ed' })],
})
const [block] = desk.state.getState().blocks

/** What a filter leaves: sentences, then cards. Ada is the actor. */
const left = (filter: Filter) => {
  const dimmed = dimmedIn(block, filter, 'ada') ?? new Set()
  const cards = block?.cards.filter((card) => cardMatches(card, block, filter, 'ada')).map(({ id }) => id)
  return [block?.sentences.map(({ id }) => id).filter((id) => !dimmed.has(id)), cards]
}

test('everything', () => expect(left({ kind: 'all' })).toEqual([['s1', 's2'], block?.cards.map(({ id }) => id)]))
test('unreviewed sentences and what stands on them', () =>
  expect(left({ kind: 'unreviewed' })).toEqual([['s2'], ['closed', 'asked', 'talk', 'c']]))
test.each(['needs-source', 'disputed'] as const)('sentences that are %s', (status) => {
  const { blocks } = openDesk({
    sentences: [
      sentence('s1', { start: 0, end: 14, status: 'verified' }),
      sentence('s2', { start: 15, end: 29, status }),
    ],
  }).state.getState()
  expect([...(dimmedIn(blocks[0], { kind: status }, 'ada') ?? [])]).toEqual(['s1'])
})
test('sentences whose words changed, until somebody has read them', () => {
  const changedSince = { text: 'Old.', status: 'verified', statusBy: 'bo', statusAt: AT, version: 1 } as const
  const { blocks } = openDesk({
    sentences: [
      sentence('s1', { start: 0, end: 14, status: 'verified', changedSince }),
      sentence('s2', { start: 15, end: 29, changedSince }),
    ],
  }).state.getState()
  expect([...(dimmedIn(blocks[0], { kind: 'changed' }, 'ada') ?? [])]).toEqual(['s1'])
})
test('open errors, not closed ones', () => expect(left({ kind: 'open-errors' })).toEqual([['s1'], ['open']]))
test('corrections that wait for a decision', () => expect(left({ kind: 'open-corrections' })).toEqual([['s2'], ['c']]))
test('queries', () => expect(left({ kind: 'queries' })).toEqual([['s2'], ['asked']]))
test.each([
  ['all', 2],
  ['unreviewed', 1],
  ['open-errors', 1],
  ['open-corrections', 1],
  ['queries', 1],
  ['mine', 2],
] as const)('%s lets through %i', (kind, count) =>
  expect(countMatches(desk.state.getState().blocks, { kind }, 'ada')).toBe(count),
)
test('what I made', () =>
  expect(left({ kind: 'mine' })).toEqual([
    ['s1', 's2'],
    ['open', 'asked', 'talk', 'c'],
  ]))
test('what a person made, and the sentences they set', () =>
  expect(left({ kind: 'person', personId: 'bo' })).toEqual([['s1', 's2'], ['closed']]))
test('what a person was asked', () => expect(left({ kind: 'person', personId: 'cy' })).toEqual([['s2'], ['asked']]))
test('what a person spoke about', () => expect(left({ kind: 'person', personId: 'di' })).toEqual([['s2'], ['talk']]))
test('what a person decided', () => expect(left({ kind: 'person', personId: 'ed' })).toEqual([['s2'], ['c']]))
test('the same block and filter give the same set', () => {
  const filter: Filter = { kind: 'unreviewed' }
  expect(dimmedIn(block, filter, 'ada')).toBe(dimmedIn(block, filter, 'ada'))
})
test('spans that only meet do not touch', () => expect(touches({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false))
test('an insertion touches what it stands at', () =>
  expect(touches({ start: 2, end: 2 }, { start: 2, end: 4 })).toBe(true))
