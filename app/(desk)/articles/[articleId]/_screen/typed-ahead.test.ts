import { expect, test } from 'vitest'
import { NOTHING_OPEN } from './screen-state'
import { fieldAskedFor, formName, typedAhead } from './typed-ahead'

const key = (name: string) => ({ key: name.replace('Ctrl+', ''), ctrlKey: name.startsWith('Ctrl+'), metaKey: false })
const NOTHING = { typed: '', sends: false }
const pressed = (asked: string, ...keys: string[]) =>
  keys.reduce((ahead, name) => typedAhead(key(name), ahead, asked) ?? ahead, NOTHING)
const there = () => true

test('what is typed before a field has come is kept for it, with what was taken back', () =>
  expect(pressed(formName.noting, 'A', 's', 'j', 'Backspace', 'k', 'Shift', 'Enter', '3').typed).toBe('Ask\n3'))

test('the key that sends is kept for the field too', () =>
  expect(pressed(formName.noting, 'O', 'K', 'Ctrl+Enter')).toEqual({ typed: 'OK', sends: true }))

test('Enter sends what has one line', () =>
  expect(pressed(formName.speaking('x'), 'P', 'o', 'e', 'Enter')).toEqual({ typed: 'Poe', sends: true }))

test('typing on after the key that sends is not sent unseen', () =>
  expect(pressed(formName.noting, 'O', 'Ctrl+Enter', 'K')).toEqual({ typed: 'OK', sends: false }))

test('a key with Ctrl types nothing', () => expect(typedAhead(key('Ctrl+c'), NOTHING, formName.noting)).toBeNull())

test('Enter chooses in a list and is no line', () =>
  expect(typedAhead(key('Enter'), { typed: 'A7', sends: false }, formName.picking)).toBeNull())

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

test('no field comes on a card that is gone or folded', () =>
  expect(fieldAskedFor({ ...NOTHING_OPEN, composing: 'x' }, () => false)).toBeNull())
