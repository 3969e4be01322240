import { expect, test } from 'vitest'
import { type KeyRemaps, keysOf } from '../../articles/[articleId]/_engine/keys'
import { keyClash } from './key-clash'

const next = { id: 'next', label: 'Next', group: 'Move', keys: ['j', 'ArrowDown'] } as const
const split = { id: 'split', label: 'Split', group: 'Sentence', keys: ['g s'] } as const
const clashOf = (id: string, key: string, remaps: KeyRemaps = {}) => keyClash([next, split], remaps, id, key)?.id

test('the keys of the house hold', () => expect(keysOf(next, {})).toEqual(['j', 'ArrowDown']))
test('unless a person has their own', () => expect(keysOf(next, { next: 'l' })).toEqual(['l']))
test('or has switched them off', () => expect(keysOf(next, { next: null })).toEqual([]))

test('a key of another command is taken', () => expect(clashOf('split', 'j')).toBe('next'))
test('so is its second key', () => expect(clashOf('split', 'ArrowDown')).toBe('next'))
test('its own key is not', () => expect(clashOf('next', 'j')).toBeUndefined())
test('the first key of a pair is taken', () => expect(clashOf('next', 'g')).toBe('split'))
test('a key that somebody moved away from is free', () => expect(clashOf('split', 'j', { next: 'l' })).toBeUndefined())
test('where it moved to is taken', () => expect(clashOf('split', 'l', { next: 'l' })).toBe('next'))
