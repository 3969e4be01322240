import { expect, test } from 'vitest'
import { ENDINGS, KIND_OF_WORD, NAMES_AS_WELL, WEIGHED_ALIKE, WORDS_OF_KIND } from './word-kinds'

test('no word stands in the table twice', () =>
  expect(Object.values(WORDS_OF_KIND).flat()).toHaveLength(KIND_OF_WORD.size))

test('words stand in small letters with straight apostrophes', () => {
  for (const word of KIND_OF_WORD.keys()) expect(word).toMatch(/^[a-z]+(['-][a-z]+)*$/)
})

test('names that are words as well stand in the table', () => {
  for (const name of NAMES_AS_WELL) expect(KIND_OF_WORD.has(name)).toBe(true)
})

test('no ending is hidden by a shorter one before it', () => {
  ENDINGS.forEach(([ending], index) => {
    for (const [earlier] of ENDINGS.slice(0, index)) expect(ending.endsWith(earlier)).toBe(false)
  })
})

test('words that weigh the same are of one kind', () => {
  for (const [one, other] of WEIGHED_ALIKE) expect(KIND_OF_WORD.get(one)).toBe(KIND_OF_WORD.get(other))
})
