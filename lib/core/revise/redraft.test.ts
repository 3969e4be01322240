import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assemble } from '../text/document'
import { anyDocument, splice } from './arbitrary.fixture'
import { redraft } from './redraft'

const article = (text: string) => assemble(text.split('\n\n').map((text) => ({ type: 'paragraph' as const, text })))

/** The order of the old paragraphs, by their first words, and the edits after it. */
const came = (before: string, after: string) => {
  const { moved, edits } = redraft(article(before), article(after))
  const { text } = moved.document
  const told = edits.map(({ start, end, replacement }) => `${text.slice(start, end)} → ${replacement}`)
  return [
    text
      .split('\n\n')
      .map((block) => block.split(' ')[0])
      .join(' '),
    ...told,
  ]
}

const FERRY = 'Ferry service ended on Friday after eighty years of crossings, the harbour master said.'
const MAYOR = 'Mayor Ina Holt called the decision wrong and promised a new boat before the summer.'
const PRICE = 'Price rises had kept passengers away since the bridge was opened to lorries in May.'

test('a paragraph that only changes its place is moved, not edited', () =>
  expect(came([FERRY, MAYOR, PRICE].join('\n\n'), [PRICE, FERRY, MAYOR].join('\n\n'))).toEqual(['Price Ferry Mayor']))

test('a paragraph that was moved and edited is moved first', () =>
  expect(
    came([FERRY, MAYOR, PRICE].join('\n\n'), [PRICE, FERRY.replace('eighty', 'ninety'), MAYOR].join('\n\n')),
  ).toEqual(['Price Ferry Mayor', 'eighty → ninety']))

test('the shorter way is taken: of three in a row one is moved', () => {
  const { movedBlocks } = redraft(
    article([FERRY, MAYOR, PRICE].join('\n\n')),
    article([MAYOR, PRICE, FERRY].join('\n\n')),
  )
  expect([...movedBlocks]).toEqual([2])
})

test('a paragraph broken in two keeps its words where they are', () =>
  expect(came(`${FERRY} ${MAYOR}`, `${FERRY}\n\n${MAYOR}`)).toEqual(['Ferry', '  → \n\n']))

test('what is gone and what is new stand where they stood', () =>
  expect(came(`${FERRY}\n\n${MAYOR}`, `${FERRY}\n\nIt rained.\n\n${PRICE}`).at(0)).toBe('Ferry Mayor'))

test('a paragraph written anew is one change, whatever small words it shares', () =>
  expect(
    came(
      'The council of the city met in the evening to speak of the harbour.',
      'Nobody who lives beside the old docks has been asked by the men who sold them.',
    ),
  ).toHaveLength(2))

const runs = { numRuns: 400 }
const WORDS = ['He', 'ran.', 'left', 'Dr.', 'Smith', '“No!”', 'said', '3.5', 'She', '👩‍🚀', '北。', '…']
const twoDrafts = fc.tuple(anyDocument(WORDS), anyDocument(WORDS), fc.array(fc.nat(9), { maxLength: 6 })).map(
  // A draft that shares paragraphs with the other, in some order.
  ([from, other, picks]) => {
    const blocks = picks.flatMap((pick) => {
      const block = (pick % 2 ? from : other).blocks[pick >> 1]
      return block ? [{ type: block.type, text: (pick % 2 ? from : other).text.slice(block.start, block.end) }] : []
    })
    return { from, to: assemble(blocks) }
  },
)

test('moved and edited, the old text is the new one', () =>
  fc.assert(
    fc.property(twoDrafts, ({ from, to }) => {
      const { moved, edits } = redraft(from, to)
      expect(splice(moved.document.text, edits)).toBe(to.text)
    }),
    runs,
  ))

test('moving loses no paragraph and no words of a span in one', () =>
  fc.assert(
    fc.property(twoDrafts, fc.nat(200), fc.nat(40), ({ from, to }, at, length) => {
      const { moved } = redraft(from, to)
      const texts = (document: typeof from) => document.blocks.map(({ start, end }) => document.text.slice(start, end))
      expect(texts(moved.document).toSorted()).toEqual(texts(from).toSorted())
      for (const { start, end } of from.blocks) {
        const span = { start: Math.min(end, start + at), end: Math.min(end, start + at + length) }
        const { isBroken, ...place } = moved.place(span)
        expect([isBroken, moved.document.text.slice(place.start, place.end)]).toEqual([
          false,
          from.text.slice(span.start, span.end),
        ])
      }
    }),
    runs,
  ))
