import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isSealed, isSealedAnew, seal, unseal } from './sealing'

const key = () => randomBytes(32).toString('base64')
beforeEach(() => {
  vi.stubEnv('STET_SOURCE_KEY', key())
})
afterEach(() => {
  vi.unstubAllEnvs()
})

test('what is sealed opens at its place, whatever it is', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sealed = seal(text, 'source:1')
      expect(isSealed(sealed)).toBe(true)
      expect(unseal(sealed, 'source:1')).toBe(text)
    }),
  ))
test('it shows nothing of the words, and is another each time', () => {
  const [once, again] = [seal('The minister', 'a'), seal('The minister', 'a')]
  expect(Buffer.from(once.split(':').at(-1) ?? '', 'base64').toString()).not.toContain('minister')
  expect(once).not.toBe(again)
})
test('it opens nowhere else', () => expect(() => unseal(seal('words', 'source:1'), 'source:2')).toThrow())
test('a changed byte is noticed', () => {
  const sealed = seal('some words', 'a')
  const last = sealed.at(-3) === 'A' ? 'B' : 'A'
  expect(() => unseal(`${sealed.slice(0, -3)}${last}${sealed.slice(-2)}`, 'a')).toThrow()
})
test('what was never sealed is as it is', () => expect(unseal('{"title":"x"}', 'a')).toBe('{"title":"x"}'))
test('an older key opens what it sealed, and without it one is told what to do', () => {
  const before = process.env.STET_SOURCE_KEY ?? ''
  const sealed = seal('words', 'a')
  expect(isSealedAnew(sealed)).toBe(true)
  vi.stubEnv('STET_SOURCE_KEY', key())
  expect(isSealedAnew(sealed)).toBe(false)
  expect(() => unseal(sealed, 'a')).toThrow('STET_SOURCE_KEYS_BEFORE')
  vi.stubEnv('STET_SOURCE_KEYS_BEFORE', `${key()}, ${before}`)
  expect(unseal(sealed, 'a')).toBe('words')
})
test('without a key in the environment one is kept in the data folder', () => {
  vi.stubEnv('STET_SOURCE_KEY', '')
  vi.stubEnv('STET_DATA_DIR', mkdtempSync(join(tmpdir(), 'stet-keys-')))
  expect(unseal(seal('words', 'a'), 'a')).toBe('words')
})
