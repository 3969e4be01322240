import { expect, test } from 'vitest'
import { readHistoryQuery } from './history-query'

test('an empty address asks for all of it', () =>
  expect(readHistoryQuery({})).toEqual({ cursor: undefined, personId: undefined, kind: undefined, filter: {} }))
test('a person, a kind and a page are asked for by the address, and the filter goes on to the next page', () =>
  expect(readHistoryQuery({ who: 'p1', what: 'statuses', before: '40' })).toEqual({
    cursor: 40,
    personId: 'p1',
    kind: 'statuses',
    filter: { who: 'p1', what: 'statuses' },
  }))
test('what an address should not say is left out', () =>
  expect(readHistoryQuery({ what: 'comets', before: '-3' })).toMatchObject({ cursor: undefined, kind: undefined }))
