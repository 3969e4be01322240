import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BLOCK_TYPES } from './document'
import { recogniseFurniture, takeFurniture } from './recognise'

const WORDS = [
  'By',
  'Jane Doe',
  'OSLO',
  'LONDON,',
  'Jan 12',
  '(AP)',
  '—',
  '-',
  ':',
  'Words:',
  'Editor',
  'and',
  'The',
  'bridge',
  'shut.',
  '“Go,”',
  '\n',
  ',',
  'From',
  'in',
]
const anyBlocks = fc.array(
  fc.record({
    type: fc.oneof({ weight: 4, arbitrary: fc.constant('paragraph' as const) }, fc.constantFrom(...BLOCK_TYPES)),
    text: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' ').trim()),
  }),
  { maxLength: 6 },
)
const ink = (blocks: readonly { readonly text: string }[]) => blocks.map(({ text }) => text.replace(/\s/g, '')).join('')

test('no word is lost or moved, whatever it is taken for', () =>
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      expect(ink(recogniseFurniture(blocks).blocks)).toBe(ink(blocks))
    }),
    { numRuns: 1_000 },
  ))
test('blocks that are known stay as they are', () =>
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      expect(takeFurniture(blocks).blocks).toEqual(blocks.filter(({ text }) => text !== ''))
    }),
  ))
