import { expect, test } from 'vitest'
import { startSearch, stepSearch } from './search'

test('a search begins at the place one is at', () => expect(startSearch('a b a', 'a', 1).current).toBe(1))
test('after the last place it begins again', () => expect(startSearch('a b a', 'a', 5).current).toBe(0))
test('stepping goes around', () => {
  const search = startSearch('a b a', 'a', 0)
  expect([stepSearch(search, 1).current, stepSearch(search, -1).current]).toEqual([1, 1])
})
