import { expect, test } from 'vitest'
import { isEnglish, languageChoices } from './languages'

test('English comes first, the others by name', () => {
  const [first, ...others] = languageChoices('en').map(({ name }) => name)
  expect(first).toBe('English')
  expect(others).toEqual(others.toSorted((a, b) => a.localeCompare(b, 'en')))
})
test('the language an article names itself is among them, once', () => {
  expect(languageChoices('de-AT').filter(({ tag }) => tag === 'de-AT')).toEqual([
    { tag: 'de-AT', name: 'Austrian German' },
  ])
  expect(languageChoices('de').filter(({ tag }) => tag === 'de').length).toBe(1)
})
test('English of any country is English', () =>
  expect(['en', 'en-GB', 'EN', 'enm', 'de'].map(isEnglish)).toEqual([true, true, true, false, false]))
