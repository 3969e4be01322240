import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanWords } from '../words/scan-words'
import { findQuoteMarks } from './find-quote-marks'

const MARKS = ['"', "'", "''", '“', '”', '‘', '’', '„', '«', '»', '`', '‹', '›']
const REST = [
  'a',
  's',
  'Doe',
  ' ',
  ' ',
  ',',
  '.',
  '\n',
  '\n\n',
  '(',
  '—',
  '9',
  '\ud83d',
  '\udc00',
  '\u202a',
  'said',
  'he',
]
const awkward = fc.array(fc.constantFrom(...MARKS, ...REST), { maxLength: 60 }).map((parts) => parts.join(''))
const anyText = fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 200 }))

test('partners are mutual, the opening one first', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { marks } = findQuoteMarks(scanWords(text))
      marks.forEach(({ partner, side }, index) => {
        if (partner === null) return
        expect(marks[partner]?.partner).toBe(index)
        expect(side).toBe(index < partner ? 'open' : 'close')
      })
    }),
    { numRuns: 2000 },
  )
})

test('quotations lie in the text in order, and those outside of all others are apart', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let start = 0
      let end = 0
      for (const quotation of findQuoteMarks(scanWords(text)).quotations) {
        expect(quotation.start).toBeGreaterThanOrEqual(start)
        expect(quotation.end).toBeGreaterThan(quotation.start)
        expect(quotation.end).toBeLessThanOrEqual(text.length)
        start = quotation.start
        if (quotation.depth > 0) continue
        expect(quotation.start).toBeGreaterThanOrEqual(end)
        end = quotation.end
      }
    }),
    { numRuns: 2000 },
  )
})

describe('a quarter of a million awkward characters are read within the time limit of a test', () => {
  const units = ['"', '“', '‘', "'", ".'", ' ‘a', '“ a', '‘’', '«‘', '“a.’ ', '"\n\n']
  test.each(units)('%j', (unit) => {
    expect(findQuoteMarks(scanWords(`a ${unit.repeat(250_000 / unit.length)}`)).marks.length).toBeLessThanOrEqual(
      250_000,
    )
  })
})
