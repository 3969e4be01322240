import { expect, test } from 'vitest'
import { type KeyRemaps, keysOf } from '../../articles/[articleId]/_engine/keys'
import { keyClash } from './key-clash'

const next = { id: 'next', label: 'Next', group: 'Move', keys: ['j', 'ArrowDown'], pages: ['desk', 'quotes'] } as const
const split = { id: 'split', label: 'Split', group: 'Sentence', keys: ['g s'], pages: ['desk'] } as const
const show = { id: 'show', label: 'Show', group: 'Quotes', keys: ['o'], pages: ['quotes'] } as const
const ALL = [next, split, show]
const clashOf = (id: string, key: string, remaps: KeyRemaps = {}) =>
  keyClash(ALL, remaps, ALL.find((one) => one.id === id) ?? next, key)?.id

test('the keys of the house hold', () => expect(keysOf(next, {})).toEqual(['j', 'ArrowDown']))
test('unless a person has their own', () => expect(keysOf(next, { next: 'l' })).toEqual(['l']))
test('or has switched them off', () => expect(keysOf(next, { next: null })).toEqual([]))

test('a key of another command is taken', () => expect(clashOf('split', 'j')).toBe('next'))
test('so is its second key', () => expect(clashOf('split', 'ArrowDown')).toBe('next'))
test('its own key is not', () => expect(clashOf('next', 'j')).toBeUndefined())
test('the first key of a pair is taken', () => expect(clashOf('next', 'g')).toBe('split'))
test('a key that somebody moved away from is free', () => expect(clashOf('split', 'j', { next: 'l' })).toBeUndefined())
test('where it moved to is taken', () => expect(clashOf('split', 'l', { next: 'l' })).toBe('next'))
test('a key of a command that no page has besides this one is free', () => {
  expect(clashOf('split', 'o')).toBeUndefined()
  expect(clashOf('show', 'g')).toBeUndefined()
})
test('one that a page has besides it is taken', () => expect(clashOf('show', 'j')).toBe('next'))
