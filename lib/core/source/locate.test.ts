import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate } from './locate'
import { sayLocator, sayTime } from './say-locator'
import { anySource } from './source.fixture'
import { joinPieces } from './source-text'

const paper = joinPieces([
  { text: 'One.', page: 1 },
  { text: 'Two goes on', page: 1 },
  { text: 'over the edge.', page: 2, gap: ' ' },
  { text: 'Three.', page: 2 },
])
const talk = joinPieces([
  { text: 'Good morning.', label: 'Ann Roe: ', speaker: 'Ann Roe', from: 1_000, to: 2_000 },
  { text: 'It is cold.', gap: ' ', speaker: 'Ann Roe', from: 724_500, to: 726_000 },
  { text: 'Yes.', label: 'Bo: ', speaker: 'Bo', from: 727_000, to: 728_000 },
])
const place = (source: typeof paper, words: string) => {
  const start = source.text.indexOf(words)
  return locate(source, { start, end: start + words.length })
}
const said = (source: typeof paper, words: string) => sayLocator(place(source, words))

describe('a place', () => {
  test('has its page, and its paragraph on that page', () => expect(said(paper, 'Three')).toBe('page 2, paragraph 2'))
  test('may reach over a page', () => expect(said(paper, 'on over')).toBe('pages 1–2'))
  test('has its time and who speaks', () => expect(said(talk, 'cold')).toBe('00:12:04, Ann Roe'))
  test('reaches from the first utterance to the last', () =>
    expect(place(talk, 'morning. It')).toMatchObject({ from: 1_000, to: 726_000, speaker: 'Ann Roe' }))
  test('names nobody when two people speak', () => expect(said(talk, 'cold.\n\nBo: Yes')).toBe('00:12:04'))
  test('between two parts counts to the one before', () => expect(said(talk, 'Bo:')).toBe('00:12:04, Ann Roe'))
  test('has its paragraph alone where there is nothing else', () =>
    expect(said(joinPieces([{ text: 'a' }, { text: 'b' }]), 'b')).toBe('paragraph 2'))
  test('in nothing is nowhere', () => {
    expect(locate({ text: '', parts: [] }, { start: 0, end: 4 })).toEqual({ start: 0, end: 0 })
    expect(sayLocator({})).toBe('')
  })
})

test('a time has hours, minutes and whole seconds', () =>
  expect([0, 59_999, 3_600_000, 360_000_000].map(sayTime)).toEqual(['00:00:00', '00:00:59', '01:00:00', '100:00:00']))

const anyPlace = fc.tuple(anySource, fc.nat(400), fc.nat(60)).map(([source, from, length]) => {
  const start = Math.min(from, source.text.length)
  return { source, span: { start, end: Math.min(start + length, source.text.length) } }
})

describe('whatever the source', () => {
  test('the span is kept', () =>
    fc.assert(
      fc.property(anyPlace, ({ source, span }) => {
        expect(locate(source, span)).toMatchObject(span)
      }),
    ))

  test('each part is found at its own page, time and speaker', () =>
    fc.assert(
      fc.property(anySource, (source) => {
        for (const part of source.parts) {
          const { paragraph, ...found } = locate(source, part)
          expect(found).toEqual(part)
          const onPage = source.parts.filter(({ page, start }) => page === part.page && start <= part.start)
          expect(paragraph).toBe(onPage.length)
        }
      }),
    ))

  test('more words around a part never begin later or end sooner', () =>
    fc.assert(
      fc.property(anySource, fc.nat(30), (source, more) => {
        for (const { start, end } of source.parts) {
          const short = locate(source, { start, end })
          const long = locate(source, { start: start - more, end: end + more })
          expect(long.page ?? 0).toBeLessThanOrEqual(short.page ?? 0)
          expect(long.from ?? 0).toBeLessThanOrEqual(short.from ?? 0)
          expect(long.toPage ?? long.page ?? 0).toBeGreaterThanOrEqual(short.toPage ?? short.page ?? 0)
          expect(long.to ?? 0).toBeGreaterThanOrEqual(short.to ?? 0)
        }
      }),
    ))
})
