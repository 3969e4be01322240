import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument } from '../../../core/revise/arbitrary.fixture'
import { AWKWARD_WORDS } from '../export.fixture'
import { breakLines, type Setter } from './break-lines'
import { type Look, PAGE, type Paragraph } from './look'
import { asSeen, inSight } from './order-line'
import { paginate, type SetParagraph } from './paginate'
import { Typefaces } from './typefaces'

const LOOK: Look = { face: 'serif', size: 10 }
/** Signs, each with the accents on it. */
const signsIn = (text: string) => text.match(/\P{M}\p{M}*|^\p{M}+/gu)?.length ?? 0
/** A typeface in which every sign is as wide as the next. */
const WIDE: Setter = {
  runs: (text) => (text === '' ? [] : [{ text, font: 'mono' }]),
  width: ({ text }) => signsIn(text),
}
const lines = (text: string, measure: number) =>
  breakLines([{ text, look: LOOK }], measure, WIDE).map(({ fragments }) => fragments.map((one) => one.text).join(''))

test('words go to the next line when they do not fit; the space before them hangs', () =>
  expect(lines('The bridge is shut', 10)).toEqual(['The bridge ', 'is shut']))
test('a line feed begins a line', () => expect(lines('One\ntwo', 10)).toEqual(['One', 'two']))
test('a word wider than a line is broken', () => expect(lines('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']))
test('a break is found where scripts have no spaces', () => expect(lines('我爱北京', 2)).toEqual(['我爱', '北京']))
test('no words make no line', () => expect(lines('', 10)).toEqual([]))
test('words of two looks are two fragments on one line', () => {
  const two = [
    { text: 'The ', look: LOOK },
    { text: 'bridge', look: { ...LOOK, isBold: true } },
  ]
  expect(breakLines(two, 20, WIDE)[0]?.fragments.map(({ text }) => text)).toEqual(['The ', 'bridge'])
})

test('whatever the text, all of it stands on lines no wider than they may be', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...AWKWARD_WORDS)), { maxLength: 20 }),
      fc.integer({ min: 1, max: 40 }),
      (parts, measure) => {
        const text = parts.join(' ')
        const broken = breakLines([{ text, look: LOOK }], measure, WIDE)
        for (const { fragments, width } of broken) {
          if (signsIn(fragments.map((one) => one.text).join('')) > 1) expect(width).toBeLessThanOrEqual(measure)
        }
        const sorted = (words: string) => [...words.replaceAll('\n', '')].sort().join('')
        expect(sorted(broken.flatMap(({ fragments }) => fragments.map((one) => one.text)).join(''))).toBe(sorted(text))
      },
    ),
  ))

test('runs that run back are turned around, and numbers in them are not', () => {
  const runs = [
    { text: 'a', level: 0 },
    { text: 'B', level: 1 },
    { text: '12', level: 2 },
    { text: 'C', level: 1 },
  ]
  expect(inSight(runs).map(({ text }) => text)).toEqual(['a', 'C', '12', 'B'])
})
test('brackets among words that run back are turned; letters are left to the font', () => {
  expect(asSeen(' (')).toBe(') ')
  expect(asSeen('(אב')).toBe(')אב')
})

const set = (count: number, more: Partial<Paragraph> = {}): SetParagraph => ({
  paragraph: { tag: 'P', words: [], leading: 10, ...more },
  lines: Array.from({ length: count }, () => ({ fragments: [], width: 0, isReversed: false })),
})
const pagesOf = (sets: readonly SetParagraph[]) => paginate(sets).map(({ lines }) => lines.map(({ page }) => page))
/** As many lines as there are on a page. */
const FULL = Math.floor((PAGE.height - PAGE.top - PAGE.bottom) / 10)
const counted = (pages: readonly number[]) => [0, 1].map((page) => pages.filter((one) => one === page).length)

test('a paragraph that does not fit goes on, with two lines at least on either side', () => {
  const [, broken = []] = pagesOf([set(FULL - 3), set(4)])
  expect(counted(broken)).toEqual([2, 2])
  expect(counted(pagesOf([set(FULL - 1), set(4)])[1] ?? [])).toEqual([0, 4])
  expect(counted(pagesOf([set(FULL - 2), set(3)])[1] ?? [])).toEqual([0, 3])
})
test('a heading is never the last thing on a page', () => {
  const heading = set(1, { keepsWithNext: true })
  expect(pagesOf([set(FULL - 2), heading, set(4)])[1]).toEqual([1])
  expect(pagesOf([set(FULL - 3), heading, set(4)])[1]).toEqual([0])
})
test('what starts a page starts one, and not two', () =>
  expect(pagesOf([set(1), set(1, { startsPage: true }), set(1)])).toEqual([[0], [1], [1]]))

test('whatever is set, no line stands below the foot or above the head of a page', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ lines: fc.nat(120), before: fc.nat(40), keepsWithNext: fc.boolean() }), { maxLength: 12 }),
      (all) => {
        let last = 0
        for (const { lines } of paginate(all.map(({ lines, ...more }) => set(lines, more)))) {
          for (const { page, y } of lines) {
            expect(page).toBeGreaterThanOrEqual(last)
            expect(page).toBeLessThanOrEqual(last + 1)
            expect(y).toBeGreaterThan(PAGE.top)
            expect(y).toBeLessThanOrEqual(PAGE.height - PAGE.bottom)
            last = page
          }
        }
      },
    ),
  ))

test('whatever the text, each sign that is seen is set, or given by its number', () =>
  fc.assert(
    fc.property(anyDocument(), ({ text }) => {
      const typefaces = new Typefaces({ registerFont: () => undefined })
      const written = typefaces
        .runs(text, LOOK)
        .map((run) => run.text)
        .join('')
      const numbered = written.match(/(?:\[U\+[0-9A-F]{4,6}\])+/g) ?? []
      expect(typefaces.unknown >= numbered.length).toBe(true)
      expect(typefaces.unknown > 0).toBe(numbered.length > 0)
    }),
    { numRuns: 30 },
  ))
