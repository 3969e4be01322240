import { expect, test } from 'vitest'
import { languageName } from './language'
import { GUESSED_CODES, LANGUAGE_TAGS, tagOf } from './languages'

test('each language stands once, under its short tag, and has a name', () => {
  expect(new Set(LANGUAGE_TAGS).size).toBe(LANGUAGE_TAGS.length)
  expect(LANGUAGE_TAGS.filter((tag) => tag.length > 3 || languageName(tag) === tag)).toEqual([])
})
test('whatever may be guessed can be chosen', () =>
  expect(GUESSED_CODES.map(tagOf).filter((tag) => !LANGUAGE_TAGS.includes(tag))).toEqual([]))
