import { expect, test } from 'vitest'
import { normalisePassword, whyNotPassword } from './password'

const why = (password: string) => whyNotPassword(password, 'ana@paper.example')

test('twelve characters are enough', () => expect(why('correct hors')).toBeUndefined())
test('eleven are not', () => expect(why('correct hor')).toBe('must have at least 12 characters'))
test('an emoji is one character', () => expect(why('🐎🔋🧷📎🐎🔋🧷📎🐎🔋🧷')).toBe('must have at least 12 characters'))
test('256 characters are not too many', () => expect(why('abcd'.repeat(64))).toBeUndefined())
test('257 are', () => expect(why(`${'abcd'.repeat(64)}e`)).toBe('must have at most 256 characters'))
test('the e-mail address is refused', () => expect(why('Ana@Paper.Example')).toBe('must not be the e-mail address'))
test('one sign repeated is refused', () => expect(why('aaaaaaaaaaaa')).toBe('must not be one or a few signs repeated'))
test('spaces are kept', () => expect(normalisePassword(' a b ')).toBe(' a b '))
test('an accent in two pieces is the same password', () =>
  expect(normalisePassword('cafe\u0301')).toBe(normalisePassword('caf\u00e9')))
