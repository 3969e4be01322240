import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptSecret, makeDataFolder } from './data-folder'

const somewhere = () => join(mkdtempSync(join(tmpdir(), 'stet-data-')), 'new', 'data')
const made = () => {
  const folder = somewhere()
  makeDataFolder(folder)
  return folder
}
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

test('only its owner enters the data folder', () => expect(modeOf(made())).toBe('700'))

test('a folder that is there already is fine', () => {
  const folder = made()
  expect(() => makeDataFolder(folder)).not.toThrow()
})

test.each(['/proc/stet', '/dev/null/stet'])('%s cannot be one, and the message says what to do', (path) =>
  expect(() => makeDataFolder(path)).toThrow(/cannot be written to .*\n.*STET_DATA_DIR=/),
)

test('the secret is made once, for its owner alone, and is long', () => {
  const folder = made()
  const secret = keptSecret(folder)
  expect(secret.length).toBeGreaterThanOrEqual(43)
  expect(keptSecret(folder)).toBe(secret)
  expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(secret)
  expect(modeOf(join(folder, 'secret'))).toBe('600')
})

test('a secret that was cut short is not used', () => {
  const folder = made()
  writeFileSync(join(folder, 'secret'), 'abc')
  expect(() => keptSecret(folder)).toThrow(/holds no usable secret/)
})
