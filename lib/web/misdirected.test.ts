import { expect, test } from 'vitest'
import { misdirected } from './misdirected'

const find = misdirected([
  { method: 'GET', path: '/articles' },
  { method: 'POST', path: '/articles' },
  { method: 'GET', path: '/articles/:articleId/versions/:number' },
  { method: 'DELETE', path: '/articles/:articleId/versions/:number' },
  { method: 'GET', path: '/articles/:articleId/versions/compare' },
])

test('what an endpoint answers goes on', () => {
  expect(find('GET', '/api/v1/articles?q=%zz')).toBeNull()
  expect(find('HEAD', '/api/v1/articles')).toBeNull()
  expect(find('OPTIONS', '/api/v1/articles')).toBeNull()
})
test('a method that is not answered there is known, with those that are', () =>
  expect(find('PUT', '/api/v1/articles')).toEqual({ why: 'method', allowed: ['GET', 'POST'] }))
test('a part in full wins over one that varies', () => {
  expect(find('DELETE', '/api/v1/articles/a/versions/compare')).toEqual({ why: 'method', allowed: ['GET'] })
  expect(find('DELETE', '/api/v1/articles/a/versions/2')).toBeNull()
})
test('an address that cannot be read is known', () =>
  expect(find('GET', '/api/v1/articles/%E0%A4%A')).toEqual({ why: 'malformed' }))
test('what is no request at all is left to the route for it', () => expect(find('GET', '/api/v1/nothing')).toBeNull())
test('pages are not looked at', () => expect(find('PUT', '/articles/%zz')).toBeNull())
