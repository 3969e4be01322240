import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type KnownFinding, matchFindings } from './match-findings'

const A12 = { kind: 'attribution-error', code: 'A12' } as const
const found = (key: string, start = 0) => ({ ...A12, key, start, end: start + 3 })
const known = (id: string, key: string, start?: number): KnownFinding => ({
  ...A12,
  id,
  key,
  ...(start !== undefined && { place: { start, end: start + 3 } }),
})

test('what is new is no finding that is known', () => expect(matchFindings([], [found('k')])).toEqual([undefined]))
test('what has the words of a finding is that finding, wherever it stands', () =>
  expect(matchFindings([known('one', 'k', 50)], [found('k', 7)])).toEqual(['one']))
test('what stands where an untouched finding went is that finding, whatever is around it', () =>
  expect(matchFindings([known('one', 'k', 7)], [found('other', 7)])).toEqual(['one']))
test('the place goes before the words: of two that are alike the first is gone', () =>
  expect(matchFindings([known('gone', 'k'), known('left', 'k-2', 7)], [found('k', 7)])).toEqual(['left']))
test('of two that have the same words, the one that stood in the text before comes first', () =>
  expect(matchFindings([known('old', 'k'), known('recent', 'k', 50)], [found('k', 7)])).toEqual(['recent']))
test('another kind at the same place is another finding', () =>
  expect(matchFindings([{ ...known('one', 'k', 7), code: 'A14' }], [found('other', 7)])).toEqual([undefined]))

describe('for any findings', () => {
  const kind = fc.constantFrom(A12, { kind: 'quote', code: null } as const)
  const place = fc.nat(20).map((start) => ({ start, end: start + 3 }))
  // As `findingKeys` makes them, a key begins with the kind.
  const keyed = fc.tuple(kind, fc.nat(5)).map(([of, word]) => ({ ...of, key: `${of.code ?? of.kind}-${word}` }))
  const readings = fc.array(
    fc.tuple(keyed, place).map(([of, at]) => ({ ...of, ...at })),
    { maxLength: 12 },
  )
  const findings = fc
    .array(fc.tuple(keyed, fc.option(place, { nil: undefined })), { maxLength: 12 })
    .map((rows) => rows.map(([of, at], index): KnownFinding => ({ id: `f${index}`, ...of, ...(at && { place: at }) })))

  test('each is taken once, by something of its kind with its place or its words', () =>
    fc.assert(
      fc.property(findings, readings, (all, read) => {
        const matched = matchFindings(all, read)
        const ids = matched.filter((id) => id !== undefined)
        expect(matched).toHaveLength(read.length)
        expect(new Set(ids).size).toBe(ids.length)
        matched.forEach((id, index) => {
          const [one, other] = [all.find((finding) => finding.id === id), read[index]]
          if (!one || !other) return
          expect([one.kind, one.code]).toEqual([other.kind, other.code])
          const isThere = one.place?.start === other.start && one.place.end === other.end
          expect(isThere || one.key === other.key).toBe(true)
        })
      }),
    ))

  test('nothing is new whose words or place a finding has that is left over', () =>
    fc.assert(
      fc.property(findings, readings, (all, read) => {
        const matched = matchFindings(all, read)
        const left = all.filter(({ id }) => !matched.includes(id))
        read.forEach(({ key }, index) => {
          if (matched[index] === undefined) expect(left.map((finding) => finding.key)).not.toContain(key)
        })
      }),
    ))

  test('a text that is read again without a change gives each finding its own', () =>
    fc.assert(
      fc.property(readings, (read) => {
        const apart = read.filter(
          (one, index) => read.findIndex((other) => one.start === other.start && one.code === other.code) === index,
        )
        const all = apart.map(({ start, end, ...of }, index) => ({ id: `f${index}`, ...of, place: { start, end } }))
        expect(matchFindings(all, apart)).toEqual(all.map(({ id }) => id))
      }),
    ))
})
