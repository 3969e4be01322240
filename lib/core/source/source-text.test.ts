import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySource, faultsOf } from './source.fixture'
import { joinPieces } from './source-text'

test('the words of a part are found in the text, and the name of the speaker before them', () => {
  const { text, parts } = joinPieces([
    { text: 'Good morning.', label: 'Ann Roe: ', speaker: 'Ann Roe', from: 0 },
    { text: 'It is cold.', gap: ' ', speaker: 'Ann Roe', from: 900 },
    { text: 'Yes.', label: 'Bo: ', speaker: 'Bo' },
  ])
  expect(text).toBe('Ann Roe: Good morning. It is cold.\n\nBo: Yes.')
  expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['Good morning.', 'It is cold.', 'Yes.'])
  expect(parts[1]).toEqual({ start: 23, end: 34, speaker: 'Ann Roe', from: 900 })
})

test('pieces without words leave no trace', () =>
  expect(joinPieces([{ text: '' }, { text: 'a' }, { text: '' }, { text: 'b', gap: ' ' }]).text).toBe('a b'))

test('parts are in order, never empty, do not overlap, and lie in the text', () =>
  fc.assert(
    fc.property(anySource, (source) => {
      expect(faultsOf(source)).toEqual([])
    }),
  ))
