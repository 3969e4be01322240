import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS_OF_MARKS } from './checks/kinds'
import { readText } from './read-text'

const codes = (text: string) => readText(text).findings.map(({ code }) => code)

/** An article in which nearly everything is wrong that can be. */
const CARELESS = `Flood in Anytown

‘The old dam will break before the end of the week,’ Home Secretary Jane Winterby warned on Monday, March 2, 2022.

Experts say the water will rise.

There is no “plan” for it.

“The old dam will burst before the end of the month, and the town is lost,” Home Secretary Ann Roe said.

The delay is condemned by us.

“Nobody has asked the people who live below the dam.”

The town must be left at once.”

“We will stay in our houses,” Winterbey claimed.

The bridge is shut, according to the envoy Mary Loe.

“We will build another, she said.”

“We shall see what comes of it," she said after three hours of talks with reporters.

“It is not over, whatever they tell you.

The ferry left.`

describe('what is found', () => {
  test('in a careless article, errors of every sort', () => {
    const found = new Set(codes(CARELESS))
    expect(
      ['Q12', 'Q13', 'Q14', 'Q15', 'Q18', 'A4', 'A6', 'A7', 'A8', 'A9', 'A12', 'A14', 'Q10', 'Q11'].filter(
        (code) => !found.has(code as never),
      ),
    ).toEqual([])
  })

  test('in a sound one, nothing', () =>
    expect(
      codes(
        'Dam holds\n\nThe dam held on Monday, Jane Poe said. “We were lucky,” the mayor of Anytown told reporters. “It was close.”\n\nPaul Roe, who lives below it, said he would stay. “Where should I go?” he asked.',
      ),
    ).toEqual([]))

  test('is in reading order', () => {
    const starts = readText(CARELESS).findings.map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  test('in another language is of the kinds that look at quote marks alone, and all of these are found', () => {
    const careless = `${CARELESS}\n\n“We will stay," he said. “We said “stay” to all.”`
    const found = readText(careless, { language: 'fr' }).findings.map(({ code }) => code)
    expect([...new Set(found)].sort()).toEqual([...KINDS_OF_MARKS].sort())
  })

  test('is one finding for speech that lost its opening mark', () =>
    expect(codes('It rained.\n\nThe ferry left the town.\n\nWe must all act now, and we shall.”')).toEqual(['Q13']))
})

const PIECES = ['“', '”', '"', "'", '‘', '’', '«', ',', '.', '\n\n', '\ud83d', '\u0301', '(', ':', '\u200f', '—']
const WORDS = [
  'we',
  'she',
  'said',
  'Jane',
  'Poe',
  'Mayor',
  'Home Secretary',
  'of',
  'March',
  '31',
  'experts',
  'say',
  'claimed',
]
const awkward = fc.array(fc.constantFrom(...PIECES, ...WORDS), { maxLength: 80 }).map((parts) => parts.join(' '))

test('findings lie inside the text, and so do what they relate to and what they propose', () => {
  fc.assert(
    fc.property(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      for (const finding of readText(text).findings) {
        for (const { start, end } of [finding, ...finding.related, finding.correction ?? finding]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        expect(finding.end).toBeGreaterThan(finding.start)
      }
    }),
    { numRuns: 500 },
  )
})

const SPEECH = fc.constantFrom(
  '“Another breach of the old dam would be a huge blow,” Jane Poe said.',
  '“Another breach of the old dam would be a massive loss.”',
  '“Another breach of the old dam would be a massive loss,” Ann Roe said.',
  'Another breach of the old dam would be a massive loss.”',
  'It rained.',
  'Ann Roe left.',
)

test('of one quotation, no finding says who is credited with it and another that nobody is', () => {
  fc.assert(
    fc.property(fc.array(SPEECH, { maxLength: 8 }), (paragraphs) => {
      const { findings } = readText(paragraphs.join('\n\n'))
      const lonely = new Set(findings.filter(({ code }) => code === 'A4').map(({ start }) => start))
      const credited = findings.filter(({ code, message }) => code === 'Q11' && / is credited to .* here/.test(message))
      expect(credited.filter(({ start }) => lonely.has(start))).toEqual([])
    }),
  )
})

describe('half a million awkward characters are checked within the time limit of a test', () => {
  const units = {
    'no space at all': 'x',
    'quote marks': '“',
    'closing marks': 'a” ',
    'pronouns that speak': 'she said. ',
    'scare quotes': 'a “b” ',
    'names alike': 'Jane Winterby spoke. Janet Winterbey left. ',
    'holders of an office': 'Home Secretary Jane Poe and Home Secretary Ann Roe. ',
    'ministers and chairmen': 'Transport Minister Jane Poe and its chairman, Ann Roe, and ',
    'critics and speakers': 'Experts say “we will all stay here”, Jane Poe said, and ',
    'pairs that do not match': '“He said “go home" to us,” ',
    'speech that was never opened': 'We must act now.” ',
    'the same quotation': '“The old dam will break again soon,” Poe said. ',
    dates: 'Monday, March 2, and Tuesday, March 5. ',
  }
  test.each(Object.entries(units))('%s', (_name, unit) => {
    const text = unit.repeat(500_000 / unit.length)
    expect(readText(text).sentences.length).toBeGreaterThan(0)
  })
})
