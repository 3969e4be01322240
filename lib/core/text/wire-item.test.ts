import { expect, test } from 'vitest'
import { orderOf, sayWireItem, wireItem } from './wire-item'

test('what is empty, too long or out of range is left out', () =>
  expect(
    wireItem('nitf', { itemId: 'x'.repeat(501), version: '1.2', urgency: '0', status: 'draft', provider: ' ' }),
  ).toEqual({ format: 'nitf' }))
test.each([['stat:canceled'], ['Cancelled'], ['canceled']])('%s is canceled', (status) =>
  expect(wireItem('ninjs', { status }).status).toBe('canceled'),
)

test.each([
  [{ version: '3' }, { version: '2' }, 'newer'],
  [{ version: '04' }, { version: '4' }, 'same'],
  [{ version: '9' }, { version: '10' }, 'older'],
  [{ versionCreated: '2031-03-04T10:00:00Z' }, { version: '2', versionCreated: '2031-03-04T09:00:00Z' }, 'newer'],
  [{}, { version: '2' }, 'unknown'],
] as const)('%j against %j is %s', (mine, theirs, order) =>
  expect(orderOf(wireItem('nitf', mine), wireItem('nitf', theirs))).toBe(order),
)

test('is said in one line', () =>
  expect(
    sayWireItem(
      wireItem('newsml-g2', { provider: 'Mill  Press', version: '3', urgency: '4', status: 'stat:withheld' }),
    ),
  ).toBe('NewsML-G2 of Mill Press, version 3, urgency 4, withheld'))
