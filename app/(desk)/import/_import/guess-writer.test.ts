import { expect, test } from 'vitest'
import { guessWriter } from './guess-writer'

const members = [
  { id: 'jo', name: 'Joana Lémos' },
  { id: 'tom', name: 'Tom Ekwall' },
]

test('the byline names a member', () => expect(guessWriter('By Tom Ekwall in Malmö', members)).toBe('tom'))
test('accents and case do not count', () => expect(guessWriter('BY JOANA LEMOS', members)).toBe('jo'))
test('two members in one byline are left to the editor', () => {
  expect(guessWriter('By Joana Lémos and Tom Ekwall', members)).toBeUndefined()
})
test('without a byline nobody is guessed', () => expect(guessWriter(undefined, members)).toBeUndefined())
