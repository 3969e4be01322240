import { expect, test } from 'vitest'
import { canonicalLanguage, isEnglish, languageName } from './language'

test('English is told from its tag, whatever its region', () =>
  expect(['en', 'en-GB', 'EN-us', 'enm', 'de', ''].map(isEnglish)).toEqual([true, true, true, false, false, false]))

test('a tag is written as usual, and words that are none are told', () =>
  expect(['DE-ch', 'deu', 'not a language', ''].map(canonicalLanguage)).toEqual(['de-CH', 'de', undefined, undefined]))

test('a language has an English name', () =>
  expect(['de', 'pt-BR', 'not a language'].map(languageName)).toEqual([
    'German',
    'Brazilian Portuguese',
    'not a language',
  ]))
