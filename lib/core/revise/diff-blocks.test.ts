import { expect, test } from 'vitest'
import { assemble } from '../text/document'
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
