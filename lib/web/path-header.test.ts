import { expect, test } from 'vitest'
import { safeNext, signInHref } from './path-header'

test('sign-in leads back to the page somebody came for', () => {
  expect(signInHref('/articles/a1?filter=mine')).toBe('/sign-in?next=%2Farticles%2Fa1%3Ffilter%3Dmine')
  expect(safeNext('/articles/a1?filter=mine')).toBe('/articles/a1?filter=mine')
})
test('without one it leads to the articles', () => {
  expect(signInHref(null)).toBe('/sign-in')
  expect(signInHref('/')).toBe('/sign-in')
  expect(safeNext(undefined)).toBe('/')
})
test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/.//elsewhere.example',
  'javascript:alert(1)',
])('%j leads to the articles', (next) => expect(safeNext(next)).toBe('/'))
