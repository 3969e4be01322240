import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assemble } from '../text/document'
import { anyDocument } from './arbitrary.fixture'
import { diffBlocks } from './diff-blocks'

const paragraphs = (...texts: string[]) => assemble(texts.map((text) => ({ type: 'paragraph', text })))
const opsOf = (from: string[], to: string[]) =>
  diffBlocks(paragraphs(...from), paragraphs(...to)).map(({ steps }) => steps.map(({ op, text }) => `${op[0]}:${text}`))

test('blocks that stand are equal as a whole', () =>
  expect(opsOf(['One.', 'Two.'], ['One.', 'Two.'])).toEqual([['e:One.'], ['e:Two.']]))
test('a changed block is compared by words', () =>
  expect(opsOf(['One.', 'Two cats.', 'End.'], ['One.', 'Two dogs.', 'End.'])).toEqual([
    ['e:One.'],
    ['e:Two ', 'd:cats', 'i:dogs', 'e:.'],
    ['e:End.'],
  ]))
test('a new block is inserted', () => expect(opsOf(['One.'], ['One.', 'Two.'])).toEqual([['e:One.'], ['i:Two.']]))
test('a cut block is deleted in its place', () =>
  expect(opsOf(['One.', 'Two.', 'End.'], ['One.', 'End.'])).toEqual([['e:One.'], ['d:Two.'], ['e:End.']]))

const FERRY = 'The ferry ran for eighty years between the island and the coast.'
const MAYOR = 'The mayor of the island promised a new boat before the summer.'

test('a paragraph that was moved is told as moved, with the words that changed in it', () =>
  expect(
    diffBlocks(paragraphs(FERRY, MAYOR, 'End.'), paragraphs('End.', FERRY.replace('eighty', 'ninety'), MAYOR)).map(
      ({ isMoved, old, now, steps }) => [isMoved, old, now, steps.filter(({ op }) => op !== 'equal').length],
    ),
  ).toEqual([
    [true, 2, 0, 0],
    [false, 0, 1, 2],
    [false, 1, 2, 0],
  ]))

const anyDraft = anyDocument(['He', 'ran.', 'left', 'Dr.', 'Smith', '“No!”', 'said', '3.5', 'She', '👩‍🚀', '北。'])
test('every block of both texts is there once, and its words', () =>
  fc.assert(
    fc.property(anyDraft, anyDraft, (from, to) => {
      const diff = diffBlocks(from, to)
      const side =
        (hidden: string) =>
        ({ steps }: (typeof diff)[number]) =>
          steps.flatMap(({ op, text }) => (op === hidden ? [] : text)).join('')
      const texts = ({ text, blocks }: typeof from) => blocks.map(({ start, end }) => text.slice(start, end))
      expect(diff.filter(({ now }) => now !== null).map(side('delete'))).toEqual(texts(to))
      const old = diff.filter((block) => block.old !== null).sort((a, b) => (a.old ?? 0) - (b.old ?? 0))
      expect(old.map(side('insert'))).toEqual(texts(from))
    }),
  ))
