import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordMemory } from './word-memory'

test('a word that stood in the text before is not read again', () => {
  let reads = 0
  const text = 'one two one'
  const memory = new WordMemory(text, (start, end) => {
    reads++
    return text.slice(start, end)
  })
  expect([memory.of(0, 3), memory.of(4, 7), memory.of(8, 11)]).toEqual(['one', 'two', 'one'])
  expect(reads).toBe(2)
})

test('what is known of a word is always that of its own letters, also where many share a place', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\ud83d', '’'), minLength: 1 })), (words) => {
      const text = words.join('')
      const memory = new WordMemory(text, (start, end) => text.slice(start, end))
      for (const _twice of [1, 2]) {
        let start = 0
        for (const word of words) {
          expect(memory.of(start, start + word.length)).toBe(word)
          start += word.length
        }
      }
    }),
  )
})
