import { expect, test } from 'vitest'
import { keysOf } from './keys'
import { commandsOf, PAGE_COMMANDS, pagesOf } from './page-keys'
import { type KeyPress, keyReaderOf } from './read-key'

const PAGES = ['sources', 'quotes'] as const
const press = (key: string, shiftKey = false): KeyPress => ({
  ...{ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false },
})

test('on no page do two commands have one key', () => {
  for (const page of PAGES) {
    const keys = commandsOf(page).flatMap((command) => keysOf(command, {}))
    expect(new Set(keys).size, page).toBe(keys.length)
  }
})
test('every command of a page of its own stands on a page', () =>
  expect(PAGE_COMMANDS.filter(({ id }) => pagesOf(id).length === 0)).toEqual([]))
test('a key that somebody moved moves on these pages, too', () => {
  const reader = keyReaderOf(commandsOf('sources'), { 'next-sentence': 'l', supports: 'w', partly: null })
  expect(['j', 'l', 'v', 'w', 'p', 'x'].map((key) => reader.read(press(key)))).toEqual([
    ...[null, 'next-sentence', null, 'supports', null, 'contradicts'],
  ])
})
test('a key of the desk alone means nothing on them', () =>
  expect(keyReaderOf(commandsOf('quotes'), {}).read(press('3'))).toBeNull())
test('the way to the quotes is the key of the desk', () =>
  expect(keyReaderOf(commandsOf('sources'), {}).read(press('Q', true))).toBe('quotes'))
