import { expect, test } from 'vitest'
import { KEY_COMMANDS, showKey, shownKey } from './keys'
import { type KeyPress, keyReader } from './read-key'

const press = (key: string, given: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...given,
})
/** An element that answers to the first word of a selector list that names it. */
const inside = (name: string) => ({
  closest: (selector: string) => (selector.includes(name) && !selector.includes('data-closed')) || null,
})
const read = (key: string, given: Partial<KeyPress> = {}, remaps = {}) => keyReader(remaps).read(press(key, given))

test('a key means its command', () => expect(read('j')).toBe('next-sentence'))
test('an arrow means the same', () => expect(read('ArrowDown')).toBe('next-sentence'))
test('Shift makes another command of a letter', () => expect(read('J', { shiftKey: true })).toBe('extend-next'))
test('caps lock does not', () => expect(read('J')).toBe('next-sentence'))
test('a sign is what it prints, with or without Shift', () => expect(read('?', { shiftKey: true })).toBe('help'))
test('on a Cyrillic keyboard the place of the key counts', () =>
  expect(read('о', { code: 'KeyJ' })).toBe('next-sentence'))
test('an unknown key means nothing', () => expect(read('z')).toBeNull())

test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('%s leaves a key to the browser', (modifier) =>
  expect(read('c', { [modifier]: true })).toBeNull(),
)
test('Ctrl or ⌘ is read where the table says so', () => {
  const press = { shiftKey: true, target: inside('none') }
  expect(read('ArrowRight', { ...press, ctrlKey: true })).toBe('select-rest')
  expect(read('ArrowRight', { ...press, metaKey: true })).toBe('select-rest')
  expect(read('ArrowRight', { ...press, ctrlKey: true, target: inside('textarea') })).toBeNull()
})
test('AltGr prints a sign and is no modifier', () =>
  expect(read('[', { ctrlKey: true, altKey: true, getModifierState: () => true })).toBe('previous-card'))
test.each(['textarea', 'input:not', 'contenteditable', 'dialog', 'menu'])('in a %s keys are for it', (name) =>
  expect(read('c', { target: inside(name) })).toBeNull(),
)
test('in a dialog on its way out they are for the desk again', () => {
  const closing = { closest: (selector: string) => /dialog|textarea|button/.test(selector) }
  expect(read('c', { target: closing })).toBe('claim')
  expect(read('?', { target: closing, shiftKey: true })).toBe('help')
})
test('Enter on a button presses the button', () => expect(read('Enter', { target: inside('button,') })).toBeNull())
test('Enter in the text opens the card', () => expect(read('Enter', { target: inside('none') })).toBe('open-card'))
test('a key that composes a character means nothing', () => expect(read('c', { isComposing: true })).toBeNull())

test('a key held down moves', () => expect(read('j', { repeat: true })).toBe('next-sentence'))
test('a key held down selects', () => expect(read('ArrowRight', { repeat: true, shiftKey: true })).toBe('select-more'))
test('a key held down sets nothing', () => expect(read('3', { repeat: true })).toBeNull())

const readTwo = (first: string, second: string, pause = 0) => {
  let time = 0
  const reader = keyReader({}, () => time)
  const before = reader.read(press(first))
  time = pause
  return [before, reader.read(press(second))]
}
test('two keys one after the other are one command', () => expect(readTwo('g', 's')).toEqual(['waiting', 'split']))
test('a second key that comes too late is a key of its own', () =>
  expect(readTwo('g', 's', 2000)).toEqual(['waiting', 'sources']))
test('a second key that makes no pair means what it means', () =>
  expect(readTwo('g', 'j')).toEqual(['waiting', 'next-sentence']))

test('a key of one’s own takes the place of the default', () => {
  expect(read('w', {}, { claim: 'w' })).toBe('claim')
  expect(read('c', {}, { claim: 'w' })).toBeNull()
})
test('the space bar can be a key', () => expect(read(' ', {}, { claim: ' ' })).toBe('claim'))
test('a key that is switched off means nothing', () => expect(read('c', {}, { claim: null })).toBeNull())
test('a key of one’s own may be shown', () => expect(shownKey('claim', { claim: 'Shift+w' })).toBe('⇧ w'))
test('a command whose key is off shows none', () => expect(shownKey('claim', { claim: null })).toBeNull())
test('keys are shown as they stand on the keyboard', () =>
  expect(['ArrowDown', 'g s', '+', 'Escape', 'Mod+Shift+ArrowRight'].map(showKey)).toEqual([
    '↓',
    'g s',
    '+',
    'Esc',
    'Ctrl ⇧ →',
  ]))

test('no key is given twice', () => {
  const keys = KEY_COMMANDS.flatMap((command) => [...command.keys])
  expect(new Set(keys).size).toBe(keys.length)
})
test('no key is the first of a pair as well', () => {
  const keys: string[] = KEY_COMMANDS.flatMap((command) => [...command.keys])
  expect(keys.filter((key) => key.includes(' ')).map((key) => keys.includes(key.split(' ')[0] ?? ''))).not.toContain(
    true,
  )
})
