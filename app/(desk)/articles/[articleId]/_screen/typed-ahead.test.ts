import { expect, test } from 'vitest'
import { NOTHING_OPEN } from './screen-state'
import { fieldAskedFor, typedAhead } from './typed-ahead'

const typing = (...keys: string[]) => keys.reduce((typed, key) => typedAhead(key, typed, true) ?? typed, '')
const there = () => true

test('what is typed before a field has come is kept for it, with what was taken back', () =>
  expect(typing('A', 's', 'j', 'Backspace', 'k', 'Shift', 'Enter', '3')).toBe('Ask\n3'))

test('Enter chooses in a list and is no line', () => expect(typedAhead('Enter', 'A7', false)).toBeNull())

test('every field that a key asks for has a name', () => {
  const at = { start: 0, end: 4 }
  expect(fieldAskedFor(NOTHING_OPEN, there)).toBeNull()
  expect(fieldAskedFor({ ...NOTHING_OPEN, picking: at }, there)).toBe('picking')
  expect(fieldAskedFor({ ...NOTHING_OPEN, noting: at }, there)).toBe('noting')
  expect(fieldAskedFor({ ...NOTHING_OPEN, composing: 'x' }, there)).toBe('composing:x')
  expect(fieldAskedFor({ ...NOTHING_OPEN, speaking: 'x' }, there)).toBe('speaking:x')
  expect(fieldAskedFor({ ...NOTHING_OPEN, asking: { id: 'x', what: 'stet' } }, there)).toBe('asking:x')
  expect(fieldAskedFor({ ...NOTHING_OPEN, correcting: { block: 0, span: at, correctionId: null } }, there)).toBe(
    'correcting',
  )
})

test('no field comes for a card that is gone', () =>
  expect(fieldAskedFor({ ...NOTHING_OPEN, composing: 'x' }, () => false)).toBeNull())
