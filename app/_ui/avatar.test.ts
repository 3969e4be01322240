import { expect, test } from 'vitest'
import { initials } from './avatar'

test('initials are of the first and the last name', () => expect(initials('Ana Maria de Sá')).toBe('AS'))
test('a single name gives one letter', () => expect(initials('ólafur')).toBe('Ó'))
test('a letter outside the basic plane stays whole', () => expect(initials('𝒜nna Berg')).toBe('𝒜B'))
