import { expect, test } from 'vitest'
import { askedOnCards } from './asked-on-cards'
import { NOTHING_OPEN, type ScreenState } from './screen-state'

const asked = (part: Partial<ScreenState>): ScreenState => ({ ...NOTHING_OPEN, panel: 'sheet', ...part })
const FIELDS: readonly Partial<ScreenState>[] = [
  { composing: 'x' },
  { speaking: 'x' },
  { asking: { id: 'x', what: 'stet' } },
]

test.each(FIELDS)('%o is asked for as long as its card is open', (field) =>
  expect(askedOnCards(asked(field), 'x')).toEqual(asked(field)),
)

test.each(FIELDS)('%o is not asked for any more when its card is folded or another is open', (field) => {
  for (const openCard of [null, 'y']) {
    expect(askedOnCards(asked({ ...field, typed: 'jj', sends: true }), openCard)).toEqual(asked({}))
  }
})

test('what was typed for a field that is on no card stays', () => {
  const typed = asked({ noting: { start: 0, end: 4 }, typed: 'As' })
  expect(askedOnCards(typed, null)).toBe(typed)
})
