import { parseOptions } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { whyNotPassword } from '../core/people/password'
import { ARGON2, generatePassword, hashPassword, NOBODYS_HASH, verifyPassword } from './password-hash'

test('a password matches its hash', async () =>
  expect(await verifyPassword(await hashPassword('correct horse'), 'correct horse')).toBe(true))
test('another does not', async () =>
  expect(await verifyPassword(await hashPassword('correct horse'), 'correct horses')).toBe(false))
test('the same password typed with an accent in two pieces matches', async () =>
  expect(await verifyPassword(await hashPassword('caf\u00e9 in the rain'), 'cafe\u0301 in the rain')).toBe(true))
test('two hashes of one password differ', async () =>
  expect(await hashPassword('correct horse')).not.toBe(await hashPassword('correct horse')))
test('a hash says how it was made', async () =>
  expect(parseOptions(await hashPassword('correct horse'))).toMatchObject({ algorithm: 2, ...ARGON2 }))
test('comparing with nobody’s hash costs what comparing with a real one costs', async () =>
  expect(parseOptions(NOBODYS_HASH)).toEqual(parseOptions(await hashPassword('correct horse'))))
test('a generated password keeps the rules', () =>
  expect(whyNotPassword(generatePassword(), 'ana@paper.example')).toBeUndefined())
test('a generated password can be read out', () => expect(generatePassword()).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/))
