import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument } from '../revise/arbitrary.fixture'
import { redraft } from '../revise/redraft'
import { assemble, type Document } from '../text/document'
import { carryRedraft, type KnownMark } from './carry-redraft'
import { selectorFor } from './selector'

const article = (text: string) => assemble(text.split('\n\n').map((text) => ({ type: 'paragraph' as const, text })))

const marked = ({ text }: Document, words: string): KnownMark => {
  const start = text.indexOf(words)
  return { id: words, ...selectorFor(text, { start, end: start + words.length }) }
}

/** Carries a mark on the first place of `words`, and tells how, and what it covers. */
const carried = (before: string, after: string, words: string) => {
  const [from, to] = [article(before), article(after)]
  const [mark] = carryRedraft(to, redraft(from, to), [marked(from, words)])
  return `${mark?.how}: ${to.text.slice(mark?.start, mark?.end)}`
}

const FERRY = 'Ferry service ended on Friday after eighty years of crossings, the harbour master said.'
const MAYOR = 'Mayor Ina Holt called the decision wrong and promised a new boat before the summer.'
const PRICE = 'Price rises had kept passengers away since the bridge was opened to lorries in May.'

test('a mark goes with the paragraph that was moved', () =>
  expect(carried([FERRY, MAYOR, PRICE].join('\n\n'), [PRICE, FERRY, MAYOR].join('\n\n'), 'the bridge')).toBe(
    'moved: the bridge',
  ))
test('a mark stays exact when others around it move', () =>
  expect(carried([FERRY, MAYOR, PRICE].join('\n\n'), [FERRY, PRICE, MAYOR].join('\n\n'), 'eighty years')).toBe(
    'exact: eighty years',
  ))
test('a mark in a paragraph that was moved and edited is changed where its words were', () =>
  expect(
    carried(
      [FERRY, MAYOR, PRICE].join('\n\n'),
      [PRICE.replace('May', 'June'), FERRY, MAYOR].join('\n\n'),
      'opened to lorries in May',
    ),
  ).toBe('changed: opened to lorries in June'))
test('a sentence that was put into another paragraph takes its mark along', () =>
  expect(
    carried(
      [`${FERRY} The last boat was half empty.`, MAYOR, PRICE].join('\n\n'),
      [FERRY, MAYOR, `${PRICE} The last boat was half empty.`].join('\n\n'),
      'The last boat was half empty.',
    ),
  ).toBe('moved: The last boat was half empty.'))
test('a quotation that was moved and lost a word asks for a look where it stands', () =>
  expect(
    carried(
      [`${FERRY} “We have carried four million people and never lost one of them,” he said.`, MAYOR, PRICE].join(
        '\n\n',
      ),
      [FERRY, MAYOR, `${PRICE} “We carried four million people and never lost one of them,” he said.`].join('\n\n'),
      '“We have carried four million people and never lost one of them,”',
    ),
  ).toBe('needs-look: “We carried four million people and never lost one of them,”'))
test('words that came back twice ask for a look', () =>
  expect(
    carried(
      [`${FERRY} He declined to comment.`, MAYOR, PRICE].join('\n\n'),
      [FERRY, `${MAYOR} He declined to comment.`, `${PRICE} He declined to comment.`].join('\n\n'),
      'He declined to comment.',
    ),
  ).toMatch(/^needs-look: He declined/))
test('words that are gone lose their place, though the same stood elsewhere all along', () =>
  expect(
    carried(
      [`${FERRY} The mayor disagreed.`, `${MAYOR} The mayor disagreed.`, PRICE].join('\n\n'),
      [FERRY, `${MAYOR} The mayor disagreed.`, PRICE].join('\n\n'),
      'The mayor disagreed.',
    ),
  ).toBe('orphan: '))
test('a mark that was lost before is found again when its words come back, and asks for a look', () => {
  const [from, to] = [article(FERRY), article(`${FERRY}\n\n${MAYOR}`)]
  const lost = { ...marked(article(MAYOR), 'promised a new boat'), start: 0, end: 0, isLost: true }
  const [mark] = carryRedraft(to, redraft(from, to), [lost])
  expect([mark?.how, to.text.slice(mark?.start, mark?.end)]).toEqual(['needs-look', 'promised a new boat'])
})
test('a mark over two paragraphs that no longer follow each other keeps its larger part and asks for a look', () =>
  expect(
    carried([FERRY, MAYOR, PRICE].join('\n\n'), [FERRY, PRICE, MAYOR].join('\n\n'), `harbour master said.\n\n${MAYOR}`),
  ).toBe(`needs-look: ${MAYOR}`))

const WORDS = ['He', 'ran.', 'left', 'Dr.', 'Smith', '“No!”', 'said', '3.5', 'She', '👩‍🚀', '北。', '…']
const redrafted = fc
  .tuple(
    anyDocument(WORDS),
    anyDocument(WORDS),
    fc.array(fc.nat(9), { maxLength: 6 }),
    fc.array(fc.nat(300), { maxLength: 12 }),
  )
  .map(([from, other, picks, ends]) => {
    const blocks = picks.flatMap((pick) => {
      const { blocks, text } = pick % 2 ? from : other
      const block = blocks[pick >> 1]
      return block ? [{ type: block.type, text: text.slice(block.start, block.end) }] : []
    })
    const marks = ends.map((at, index): KnownMark => {
      const start = Math.min(at, from.text.length)
      const end = Math.min(from.text.length, start + 1 + (at % 17))
      return { id: `m${index}`, ...selectorFor(from.text, { start, end }) }
    })
    return { from, to: assemble(blocks), marks }
  })

test('every mark is answered, inside the text, and what is exact or moved has its very words', () =>
  fc.assert(
    fc.property(redrafted, ({ from, to, marks }) => {
      const carried = carryRedraft(to, redraft(from, to), marks)
      expect(carried.map(({ id }) => id)).toEqual(marks.map(({ id }) => id))
      for (const [index, { how, start, end }] of carried.entries()) {
        expect(0 <= start && start <= end && end <= to.text.length).toBe(true)
        if (how === 'exact' || how === 'moved') expect(to.text.slice(start, end)).toBe(marks[index]?.exact)
      }
    }),
    { numRuns: 500 },
  ))
