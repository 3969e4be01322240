import { expect, test } from 'vitest'
import { languageChoices } from './languages'

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
