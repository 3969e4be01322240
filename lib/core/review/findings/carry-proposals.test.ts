import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edit } from '../../revise/edit'
import type { Span } from '../../text/span'
import { carryProposals } from './carry-proposals'
import type { IdentifiedProposal } from './proposal'

const TEXT = 'Ada Holm came. Later Ada Holme left.'
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const found = (place: Span, related: readonly Span[] = [], correction?: Span): IdentifiedProposal => ({
  id: `${place.start}`,
  kind: 'attribution-error',
  code: 'A7',
  key: 'k',
  ...place,
  reading: { message: 'Two spellings.', related, ...(correction && { correction: { ...correction, text: 'Holm' } }) },
})
const edit = (words: string, replacement: string): Edit => ({ ...at(words), replacement })
const carried = (edits: readonly Edit[], ...all: IdentifiedProposal[]) => carryProposals(TEXT, edits, all)

test('what no edit touched goes along, with all its places', () =>
  expect(carried([edit('came', 'arrived')], found(at('Holme'), [at('Ada Holm')], at('Holme')))).toEqual([
    {
      ...found(at('Holme')),
      start: 28,
      end: 33,
      reading: {
        message: 'Two spellings.',
        related: [at('Ada Holm')],
        correction: { start: 28, end: 33, text: 'Holm' },
      },
    },
  ]))
test('what was edited itself stays behind, and so does what speaks of words that were', () => {
  expect(carried([edit('Holme', 'Holm')], found(at('Holme')))).toEqual([])
  expect(carried([edit('Ada Holm', 'Ada Holme')], found(at('Holme'), [at('Ada Holm')]))).toEqual([])
  expect(carried([edit('left', 'went')], found(at('Holme'), [], at('left')))).toEqual([])
})

const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 5 })).map(([start, size]) => ({ start, end: start + size }))
test('whatever is carried, all its places hold the words that they held', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(span, fc.array(span, { maxLength: 2 })), { maxLength: 5 }), span, (all, cut) => {
      const to = `${TEXT.slice(0, cut.start)}so it was${TEXT.slice(cut.end)}`
      const findings = all.map(([place, related], index) => ({ ...found(place, related), id: `f${index}` }))
      for (const one of carryProposals(TEXT, [{ ...cut, replacement: 'so it was' }], findings)) {
        const was = findings.find(({ id }) => id === one.id)
        const placesOf = (proposal: typeof one) => [proposal, ...(proposal.reading.related ?? [])]
        expect(placesOf(one).map(({ start, end }) => to.slice(start, end))).toEqual(
          was && placesOf(was).map(({ start, end }) => TEXT.slice(start, end)),
        )
      }
    }),
  ))
