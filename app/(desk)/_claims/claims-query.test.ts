import { expect, test } from 'vitest'
import { claimsHref, readClaimsQuery } from './claims-query'

test('an address says what is looked for, and comes back as it was', () => {
  const query = readClaimsQuery({ q: 'cracks', verdict: 'false', desk: 'd1', cursor: '25' })
  expect(query).toMatchObject({ q: 'cracks', verdict: 'false', desk: 'd1', cursor: 25 })
  expect(claimsHref(query)).toBe('/claims?q=cracks&verdict=false&desk=d1&cursor=25')
})

test('what an address should not say is left out', () => {
  const query = readClaimsQuery({ q: ['a', 'b'], verdict: 'maybe', cursor: '-3' })
  expect(query).toMatchObject({ q: 'a', verdict: undefined, cursor: undefined })
  expect(claimsHref({})).toBe('/claims')
})
