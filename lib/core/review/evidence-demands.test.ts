import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demandsOn, type EVIDENCE_DEMANDS, isBorneOut } from './evidence-demands'

const TEXT = 'Ada Holm counted 14 cracks. Nobody looked. “We did,” she said. The road is shut.'
const sentences = [...TEXT.matchAll(/[^.]+\.”?/g)].map(({ 0: words, index }, at) => {
  const start = index + words.length - words.trimStart().length
  return { id: `s${at}`, start, end: index + words.length }
})
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const known = { quotes: [at('“We did,”')], names: [at('Ada Holm')], claims: [at('Nobody looked. “We did')] }
const on = (...demands: (typeof EVIDENCE_DEMANDS)[number][]) =>
  Object.fromEntries(demandsOn(TEXT, sentences, known, demands))

test('a house that demands nothing wants evidence for nothing', () => expect(on()).toEqual({}))
test('figures are numbers', () => expect(on('numbers')).toEqual({ s0: ['numbers'] }))
test('a quote asks of the sentence that it stands in', () => expect(on('quotes')).toEqual({ s2: ['quotes'] }))
test('a claim asks of every sentence that it reaches into', () =>
  expect(on('claims')).toEqual({ s1: ['claims'], s2: ['claims'] }))
test('what is demanded is told in one order', () =>
  expect(on('claims', 'names', 'quotes', 'numbers')).toEqual({
    s0: ['numbers', 'names'],
    s1: ['claims'],
    s2: ['quotes', 'claims'],
  }))

test.each([
  ['It has twelve piers.', true],
  ['Millions were spent.', true],
  ['It rose by ½.', true],
  ['It was the tenth look.', false],
  ['No one often waits.', false],
])('%s: a number? %s', (text, isNumber) => {
  const found = demandsOn(text, [{ id: 's', start: 0, end: text.length }], { quotes: [], names: [], claims: [] }, [
    'numbers',
  ])
  expect(found.has('s')).toBe(isNumber)
})

test('what supports or supports in part bears a sentence out; what contradicts it does not', () => {
  const rests = (stance: 'supports' | 'partly' | 'contradicts', start: number | null) =>
    isBorneOut({ start: 10, end: 20 }, [{ stance, start, end: start === null ? null : start + 5 }])
  expect([rests('supports', 12), rests('partly', 8), rests('contradicts', 12)]).toEqual([true, true, false])
  expect([rests('supports', 20), rests('supports', null)]).toEqual([false, false])
})

test('exactly the sentences that share a character with a name are asked', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 })
  const spans = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 })), { maxLength: 10 })
  fc.assert(
    fc.property(lengths, spans, (lengths, spans) => {
      let end = 0
      const cut = lengths.map((length, index) => {
        const start = end + (index % 2)
        end = start + length
        return { id: String(index), start, end }
      })
      const names = spans.map(([start, length]) => ({ start, end: start + length }))
      const wanted = cut.filter((one) => names.some((name) => one.start < name.end && name.start < one.end))
      const found = demandsOn('x'.repeat(end), cut, { quotes: [], claims: [], names }, ['names'])
      expect([...found.keys()]).toEqual(wanted.map(({ id }) => id))
    }),
  )
})
