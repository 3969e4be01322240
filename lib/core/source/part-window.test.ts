import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  holdsPlace,
  joinWindows,
  partAt,
  trimWindow,
  WINDOW,
  windowAround,
  windowBefore,
  windowFrom,
  wordsIn,
} from './part-window'
import { joinPieces } from './source-text'

const long = joinPieces(Array.from({ length: 1000 }, (_, index) => ({ text: `Part ${index}.`, label: 'ANN: ' })))
const sources = fc
  .array(fc.record({ text: fc.string({ minLength: 1, maxLength: 12 }), label: fc.constantFrom('', 'ANN: ') }), {
    maxLength: 700,
  })
  .map(joinPieces)

test('a long source is opened at its beginning, a part of it', () => {
  const { first, total, parts, text } = windowAround(long, 0)
  expect({ first, total, count: parts.length }).toEqual({ first: 0, total: 1000, count: WINDOW.parts })
  expect(text.startsWith('ANN: Part 0.')).toBe(true)
  expect(text.endsWith('Part 199.')).toBe(true)
})
test('or around the place that is asked for', () => {
  const place = { start: long.text.indexOf('Part 612.'), end: long.text.indexOf('Part 612.') + 9 }
  const window = windowAround(long, place.start)
  expect(wordsIn(window, place)).toBe('Part 612.')
  expect(window.first).toBeGreaterThan(500)
  expect(window.first).toBeLessThan(612)
})
test('of very long paragraphs there are fewer, and at least one', () => {
  const source = joinPieces(Array.from({ length: 9 }, () => ({ text: 'word '.repeat(20_000) })))
  expect(windowFrom(source, 4).parts.length).toBe(1)
})
test('a source without parts has an empty window', () => {
  const empty = { first: 0, total: 0, start: 0, text: '', parts: [] }
  expect([windowAround({ text: '', parts: [] }, 7), windowBefore({ text: '', parts: [] }, 0)]).toEqual([empty, empty])
})
test('windows that are read one after the other join to the whole text', () =>
  fc.assert(
    fc.property(sources, fc.nat(), (source, at) => {
      fc.pre(source.parts.length > 0)
      let window = windowAround(source, at % source.text.length)
      while (window.first > 0) window = joinWindows(windowBefore(source, window.first), window)
      while (window.parts.length < window.total) {
        window = joinWindows(window, windowFrom(source, window.first + window.parts.length))
      }
      expect(window.text).toBe(source.text)
      expect(window.parts).toEqual(source.parts)
    }),
  ))
test('of every window the words of its parts are those of the source, also when it is trimmed', () =>
  fc.assert(
    fc.property(
      sources,
      fc.nat(),
      fc.nat({ max: 50 }),
      fc.constantFrom('start' as const, 'end' as const),
      (...given) => {
        const [source, at, most, side] = given
        fc.pre(source.parts.length > 0)
        const offset = at % source.text.length
        const part = source.parts[partAt(source.parts, offset)]
        expect(part && (part.end > offset || part === source.parts.at(-1))).toBe(true)
        for (const window of [windowAround(source, offset), trimWindow(windowAround(source, offset), most + 1, side)]) {
          for (const one of window.parts) {
            expect(wordsIn(window, one)).toBe(source.text.slice(one.start, one.end))
            expect(holdsPlace(window, one)).toBe(true)
          }
        }
      },
    ),
  ))
