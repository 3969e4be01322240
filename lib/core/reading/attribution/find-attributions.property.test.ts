import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentBlock } from '../../text/segment'
import { findQuoteMarks } from '../marks/find-quote-marks'
import { scanWords } from '../words/scan-words'
import { findAttributions } from './find-attributions'

const attributionsOf = (text: string) => {
  const words = scanWords(text)
  const quotations = findQuoteMarks(words).quotations.filter(({ depth }) => depth === 0)
  return findAttributions(words, segmentBlock(text, 0), quotations)
}

const PIECES =
  'said says saying told asked to by that who which Poe Jane he according to and , , . : ; -- — “ ” " ’ \' ( ) 5 % the was not as when in Monday \ud83d \udc00 é \n'.split(
    ' ',
  )
const awkward = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(' '))
const anyText = fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 200 }))

test('attributions lie in the text, apart from their content, which is never empty', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { span, cue, speaker, content } of attributionsOf(text)) {
        for (const part of [span, cue, ...content, ...(speaker ? [speaker] : [])]) {
          expect(part.start).toBeGreaterThanOrEqual(0)
          expect(part.end).toBeGreaterThan(part.start)
          expect(part.end).toBeLessThanOrEqual(text.length)
        }
        expect(text.slice(cue.start, cue.end)).toBe(cue.text)
        for (const part of content) expect(Math.min(part.end, cue.end) > Math.max(part.start, cue.start)).toBe(false)
      }
    }),
    { numRuns: 2000 },
  )
})

test('no words are credited twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0
      for (const { start, end } of attributionsOf(text).flatMap(({ content }) => content)) {
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
      }
    }),
    { numRuns: 2000 },
  )
})

describe('a long sentence of awkward words is read within the time limit of a test', () => {
  const units = {
    'a verb of saying': 'said ',
    'a participle': 'saying ; ',
    'verbs without content': 'Poe called a dog ',
    'objects behind commas': 'x, Poe criticized, ',
    sources: ', according to b',
    'quotations with sources': '“a” he said, according to b, ',
    'ending marks behind verbs': 'a said b, ? ',
    commas: 'b, ',
    dashes: 'said — ',
    'open brackets': '(',
    'fronted clauses': 'as he said, ',
  }
  test.each(Object.entries(units))('%s', (_name, unit) => {
    expect(attributionsOf(`As ${unit.repeat(300_000 / unit.length)}`)).toBeDefined()
  })
})
