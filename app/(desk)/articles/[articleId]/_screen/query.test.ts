import { expect, test } from 'vitest'
import type { AnnotationView } from '@/lib/schemas/views'
import { closingWords, stateOf, titleOf } from './query'

type Mark = Pick<AnnotationView, 'kind' | 'addressee' | 'state'>
const NOTE: Mark = { kind: 'note', addressee: null, state: 'open' }
const QUERY: Mark = { ...NOTE, addressee: 'ada' }

test('a note to somebody is a query', () => expect([titleOf(NOTE), titleOf(QUERY)]).toEqual(['Note', 'Query']))
test('another mark that is put to somebody keeps its name', () =>
  expect(titleOf({ ...QUERY, kind: 'claim' })).toBe('Claim'))
test('a query always says how it stands', () =>
  expect((['open', 'answered', 'closed'] as const).map((state) => stateOf({ ...QUERY, state }))).toEqual([
    'Open',
    'Answered',
    'Closed',
  ]))
test('another mark says so only once it is resolved', () =>
  expect([stateOf(NOTE), stateOf({ ...NOTE, state: 'closed' })]).toEqual([null, 'Resolved']))
test('a query is closed, another mark resolved', () =>
  expect([closingWords(QUERY).close, closingWords(NOTE).close]).toEqual(['Close', 'Resolve']))
