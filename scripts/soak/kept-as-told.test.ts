import { expect, test } from 'vitest'
import type { Status } from '@/lib/core/review/vocabulary'
import { keptAsTold } from './kept-as-told'

const STATUS: Readonly<Record<string, Status>> = { a: 'checking', b: 'verified', c: 'disputed', x: 'no-claim' }

const kept = (to: string) => ({ type: 'status-set', subjectId: 's', to: JSON.stringify(STATUS[to]) })
const sent = (to: string, outcome: 'applied' | 'unanswered' | 'conflict') => ({
  ...{ type: 'status-set' as const, subjectId: 's', to: STATUS[to] ?? null, outcome },
})

test('what was acknowledged is there in its order, and what was refused is not', () => {
  const told = [sent('a', 'applied'), sent('b', 'conflict'), sent('c', 'applied')]
  expect(keptAsTold([kept('a'), kept('c')], told)).toEqual([])
  expect(keptAsTold([kept('c'), kept('a')], told)[0]).toMatch(/^lost .*checking/)
  expect(keptAsTold([kept('a')], told)[0]).toMatch(/^lost .*disputed/)
})

test('what was not answered may be there or not', () => {
  const told = [sent('a', 'unanswered'), sent('b', 'applied')]
  expect(keptAsTold([kept('a'), kept('b')], told)).toEqual([])
  expect(keptAsTold([kept('b')], told)).toEqual([])
})

test('what was not answered and is sent again just so may be either of the two, and both may be there', () => {
  const told = [sent('a', 'unanswered'), sent('a', 'applied'), sent('b', 'applied')]
  expect(keptAsTold([kept('a'), kept('b')], told)).toEqual([])
  expect(keptAsTold([kept('a'), kept('a'), kept('b')], told)).toEqual([])
  expect(keptAsTold([kept('b')], told)[0]).toMatch(/^lost .*checking/)
})

test('what nobody sent is told', () => {
  expect(keptAsTold([kept('a'), kept('x')], [sent('a', 'applied')])).toEqual(['1 in the log that nobody was told of'])
})
