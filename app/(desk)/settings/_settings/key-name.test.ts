import { expect, test } from 'vitest'
import { keyLabel, keyName } from './key-name'

const plain = (key: string) => keyName({ key, shiftKey: false })
const shifted = (key: string) => keyName({ key, shiftKey: true })

test('a letter is itself', () => expect(plain('j')).toBe('j'))
test('Shift and a letter are named', () => expect(shifted('J')).toBe('Shift+j'))
test('with caps lock a letter is still itself', () => expect(plain('J')).toBe('j'))
test('a letter of any alphabet is one', () => expect(shifted('Ж')).toBe('Shift+ж'))
test('Shift is part of a sign', () => expect(shifted('?')).toBe('?'))
test('a key without a sign keeps its name', () => expect(plain('ArrowDown')).toBe('ArrowDown'))
test('and Shift is named with it', () => expect(shifted('Enter')).toBe('Shift+Enter'))
test('a label is what stands on the key', () =>
  expect(['j', 'Shift+j', 'ArrowDown', 'g s', '?'].map(keyLabel)).toEqual(['j', '⇧ j', '↓', 'g s', '?']))
