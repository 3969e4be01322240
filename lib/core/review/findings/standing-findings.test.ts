import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from '../../text/span'
import { standingFindings, switchOf } from './standing-findings'

const place = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
  .map(([start, size]) => ({ start, end: start + size }))
const kind = fc.constantFrom('attribution-error', 'quote', 'claim')
const code = fc.constantFrom('A12', 'A14')
const finding = fc
  .tuple(kind, code, place, fc.constantFrom('open', 'accepted', 'dismissed'))
  .map(([of, error, at, state]) => ({ kind: of, code: of === 'attribution-error' ? error : null, ...at, state }))
const annotation = fc
  .tuple(
    fc.oneof(kind, fc.constant('note' as const)),
    code,
    place,
    fc.constantFrom('exact', 'moved', 'changed', 'orphan'),
  )
  .map(([of, error, at, how]) => ({ kind: of, errorCode: of === 'attribution-error' ? error : null, ...at, how }))

test('of what is undecided, exactly that is shown which no mark of its kind shares a character with', () =>
  fc.assert(
    fc.property(fc.array(finding), fc.array(annotation), (findings, annotations) => {
      const hides = (one: (typeof findings)[number]) =>
        annotations.some(
          (mark) =>
            mark.kind === one.kind && mark.errorCode === one.code && mark.how !== 'orphan' && overlaps(mark, one),
        )
      const expected = findings.filter((one) => one.state !== 'open' || !hides(one))
      expect(standingFindings(findings, annotations)).toEqual(expected)
    }),
  ))

test('of what is switched off nothing is shown, and of the rest nothing is missing', () =>
  fc.assert(
    fc.property(
      fc.array(finding),
      fc.array(annotation),
      fc.subarray(['A12', 'A14', 'quote', 'claim']),
      (all, marks, off) => {
        const expected = standingFindings(all, marks).filter((one) => !off.includes(switchOf(one)))
        expect(standingFindings(all, marks, off)).toEqual(expected)
      },
    ),
  ))

test('what another finding tells is shown where nobody is shown that one', () => {
  const place = { kind: 'attribution-error' as const, start: 0, end: 9, state: 'open' as const }
  const mark = { ...place, code: 'Q13' as const }
  const [firstPerson, speaker] = (['Q15', 'A4'] as const).map((code) => ({
    ...place,
    code,
    reading: { foldedInto: 'Q13' as const },
  }))
  const all = [mark, firstPerson, speaker].flatMap((one) => one ?? [])
  const shown = (off: readonly string[]) => standingFindings(all, [], off).map(({ code }) => code)
  expect(shown([])).toEqual(['Q13'])
  expect(shown(['Q13'])).toEqual(['Q15', 'A4'])
  expect(shown(['Q13', 'A4'])).toEqual(['Q15'])
})
