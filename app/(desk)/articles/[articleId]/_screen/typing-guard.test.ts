import { expect, test } from 'vitest'
import { type Field, TypingGuard } from './typing-guard'

const press = (key: string, held: { ctrlKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})
const page = { matches: () => false }

/** Somebody has typed "wor" into a field. */
function typing() {
  const field = { isConnected: true, value: 'wor', focused: 0, focus: () => void field.focused++ }
  const kept: string[] = []
  const guard = new TypingGuard((_before, after) => kept.push(after))
  for (const key of 'wor') guard.typedIn(field, press(key), true)
  return { field: field as Field & typeof field, kept, guard, press: (key: string) => guard.pressed(press(key), page) }
}

test('keys are free when nobody types', () => expect(new TypingGuard(() => {}).pressed(press('3'), page)).toBe('free'))

test('typing goes on in a field that lost the focus', () => {
  const { field, press } = typing()
  expect([press('d'), field.focused]).toEqual(['field', 1])
})

test('what is typed after the field vanished is kept behind what stood in it and runs nothing', () => {
  const { field, press, kept } = typing()
  field.isConnected = false
  expect(['d', ' ', '3', 'Backspace', 'ArrowDown'].map(press)).toEqual(Array(5).fill('kept'))
  expect(kept.at(-1)).toBe('word ')
})

test('Escape gives the keys back', () => {
  const { field, press } = typing()
  field.isConnected = false
  expect([press('d'), press('Escape'), press('3')]).toEqual(['kept', 'free', 'free'])
})

test.each([['Escape'], ['Tab']])('%s leaves the field', (key) => {
  const { field, guard, press: later } = typing()
  guard.typedIn(field, press(key), true)
  field.isConnected = false
  expect(later('3')).toBe('free')
})

test('sending leaves the field: Ctrl and Enter, or Enter where there are no lines', () => {
  for (const [held, hasLines] of [
    [{ ctrlKey: true }, true],
    [{}, false],
  ] as const) {
    const { field, guard, press: later } = typing()
    guard.typedIn(field, press('Enter', held), hasLines)
    field.isConnected = false
    expect(later('3')).toBe('free')
  }
})
