import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assemble } from '../text/document'
import { segment } from '../text/segment'
import { scoreClaims } from './score-claims'

const claimsOf = (...texts: string[]) => {
  const document = assemble(texts.map((text) => ({ type: 'paragraph', text })))
  return scoreClaims(document, segment(document))
}

test('every sentence has one claim at its place', () => {
  const claims = claimsOf('Rents rose by 12% in May. Who knew?', 'Nobody did.')
  expect(claims.map(({ start, end }) => [start, end])).toEqual([
    [0, 25],
    [26, 35],
    [37, 48],
  ])
  expect(claims.map(({ checkWorthy }) => checkWorthy)).toEqual([true, false, false])
})

test('a sentence scores the same wherever it stands', () => {
  const [alone] = claimsOf('Rents rose by 12% in May.')
  const [, behind] = claimsOf('She left.', 'Rents rose by 12% in May.')
  expect(behind?.score).toBe(alone?.score)
})

test('the dateline claims nothing', () => {
  const document = assemble([{ type: 'dateline', text: 'Harrow, 12 March 2021' }])
  expect(scoreClaims(document, segment(document))).toMatchObject([{ score: 0, checkWorthy: false, reasons: [] }])
})

const PIECES = [
  'I',
  ' ',
  '’',
  "'",
  '-',
  '.',
  ',',
  '?',
  '7',
  '%',
  '£',
  '\ud83d',
  '\udc00',
  '\u0301',
  'שלום',
  'than',
  'A',
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('any text has scores from 0 to 1, one for each sentence', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = assemble([{ type: 'paragraph', text }])
      const sentences = segment(document)
      const claims = scoreClaims(document, sentences)
      expect(claims.map(({ start, end }) => ({ start, end }))).toEqual(
        sentences.map(({ start, end }) => ({ start, end })),
      )
      for (const { score } of claims) expect(score >= 0 && score <= 1).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

describe('one sentence of a million characters is read within the time limit of a test', () => {
  test.each(['x', '7', '’', 'x’', '-x', '7,', 'A.', '?', 'I think ', '\ud83d'])('of %j', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length)
    const document = assemble([{ type: 'paragraph', text }])
    expect(scoreClaims(document, [{ start: 0, end: text.length, block: 0 }])).toHaveLength(1)
  })
})
