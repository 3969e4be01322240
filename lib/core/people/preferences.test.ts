import { expect, test } from 'vitest'
import { DEFAULT_PREFERENCES, readStoredPreferences } from './preferences'

const keysOf = (stored: string) => readStoredPreferences(stored).keys
const themeOf = (stored: string) => readStoredPreferences(stored).theme

test('a chosen key is kept', () => expect(keysOf('{"keys":{"next":"l"}}')).toEqual({ next: 'l' }))
test('a key that was switched off is kept as null', () =>
  expect(keysOf('{"keys":{"next":null}}')).toEqual({ next: null }))
test('what is no key is left out', () => expect(keysOf('{"keys":{"next":3,"last":"k"}}')).toEqual({ last: 'k' }))
test('a chosen theme is kept', () => expect(themeOf('{"theme":"dark"}')).toBe('dark'))
test('an unknown theme follows the system', () => expect(themeOf('{"theme":"sepia"}')).toBe('auto'))
test('nothing stored gives the defaults', () => expect(readStoredPreferences('{}')).toEqual(DEFAULT_PREFERENCES))
test.each(['', 'null', '[', '[]', '7'])('%j gives the defaults', (stored) =>
  expect(readStoredPreferences(stored)).toEqual(DEFAULT_PREFERENCES),
)
test('what was switched off stays off', () =>
  expect(readStoredPreferences('{"offersEvidence":false,"showsSources":0}')).toMatchObject({
    offersEvidence: false,
    showsSources: true,
  }))
