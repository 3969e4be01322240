import { expect, test } from 'vitest'
import { isFiltered, listHref, readListQuery } from './list-query'

test('an empty address asks for open articles, the liveliest first', () => {
  expect(readListQuery({})).toMatchObject({ state: 'open', sort: 'activity', limit: 25 })
})
test('what an address says comes back as the same address', () => {
  const address = {
    q: 'harbour wall',
    desk: 'd1',
    state: 'settled',
    errors: '1',
    assignee: 'me',
    sort: 'title',
    cursor: 'abc',
  }
  expect(listHref(readListQuery(address))).toBe(
    '/?q=harbour+wall&desk=d1&state=settled&errors=1&assignee=me&sort=title&cursor=abc',
  )
})
test('what was deleted can be asked for', () => expect(readListQuery({ state: 'deleted' }).state).toBe('deleted'))
test('what an address should not say is left at its default', () => {
  expect(listHref(readListQuery({ state: 'lost', sort: ['size', 'title'], errors: 'maybe', assignee: 'p1' }))).toBe('/')
})
test('sorting alone does not make the list shorter', () => {
  expect(isFiltered(readListQuery({ sort: 'title' }))).toBe(false)
  expect(isFiltered(readListQuery({ q: 'x' }))).toBe(true)
})
