import { expect, test } from 'vitest'
import { droppedOn } from './dropped-on'

const text = 'It rained. Two boats left, and two boats came back. It snowed.'
const sentence = { start: 11, end: 51 }
const words = (selection: { start: number; end: number } | null, exact: string) => {
  const { start, end } = droppedOn(text, sentence, selection, exact)
  return text.slice(start, end)
}

test('a dropped mark goes to the selected words of the sentence', () => {
  expect(words({ start: 15, end: 20 }, 'came back')).toBe('boats')
})

test('words that are selected elsewhere do not count', () => {
  expect(words({ start: 0, end: 9 }, 'came back')).toBe('came back')
})

test('old words that stand there twice, or not at all, leave it on the whole sentence', () => {
  const whole = text.slice(sentence.start, sentence.end)
  expect(words(null, 'boats')).toBe(whole)
  expect(words(null, 'ships')).toBe(whole)
  expect(words(null, '')).toBe(whole)
})
