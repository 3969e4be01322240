import { expect, test } from 'vitest'
import { matchesItem } from './combobox-field'

const item = { value: 'A5', label: 'A5', description: 'Ambiguous pronoun: two people it could be', also: 'he she they' }

test('an item is found by its label', () => expect(matchesItem(item, 'a5')).toBe(true))
test('an item is found by words of its meaning in any order', () =>
  expect(matchesItem(item, 'people PRONOUN')).toBe(true))
test('an item is found by words it does not show', () => expect(matchesItem(item, 'she')).toBe(true))
test('every word has to occur', () => expect(matchesItem(item, 'pronoun quote')).toBe(false))
