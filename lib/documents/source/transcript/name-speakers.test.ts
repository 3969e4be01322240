import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySource, faultsOf } from '@/lib/core/source/source.fixture'
import { joinPieces } from '@/lib/core/source/source-text'
import { nameSpeakers } from './name-speakers'

const turns = (...texts: string[]) => {
  const { text, parts } = nameSpeakers(joinPieces(texts.map((words, index) => ({ text: words, page: index + 1 }))))
  return { text, said: parts.map(({ start, end, speaker, page }) => `${page} ${speaker}: ${text.slice(start, end)}`) }
}

test('a name before the words becomes the speaker of the part, and stays in the text', () =>
  expect(turns('ANN: One.', 'Two.', 'BO: Three.')).toEqual({
    text: 'ANN: One.\n\nTwo.\n\nBO: Three.',
    said: ['1 ANN: One.', '2 ANN: Two.', '3 BO: Three.'],
  }))

test('a name on a line of its own stands before the words of the next', () =>
  expect(turns('ANN:', 'One.', 'BO:', 'Two.')).toEqual({
    text: 'ANN:\n\nOne.\n\nBO:\n\nTwo.',
    said: ['2 ANN: One.', '4 BO: Two.'],
  }))

test('whatever the document, its text and the ends of its parts stay', () =>
  fc.assert(
    fc.property(anySource, (source) => {
      const named = nameSpeakers(source)
      expect(faultsOf(named)).toEqual([])
      expect(named.text).toBe(source.text)
      expect(named.parts.map(({ end }) => end)).toEqual(source.parts.map(({ end }) => end))
    }),
  ))
