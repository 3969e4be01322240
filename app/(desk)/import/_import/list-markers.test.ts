import { expect, test } from 'vitest'
import type { Block, BlockChoice } from '@/lib/core/text/document'
import { listMarkers } from './list-markers'

const item = (ordered?: boolean, depth?: number): Block => ({ type: 'list-item', start: 0, end: 1, ordered, depth })
const paragraph: Block = { type: 'paragraph', start: 0, end: 1 }
const markers = (blocks: readonly Block[], types: readonly BlockChoice[] = blocks.map(({ type }) => type)) =>
  blocks.map((_, index) => listMarkers(blocks, types).get(index))

test('a list that counts is numbered, one that does not has bullets', () =>
  expect(markers([item(true), item(true), paragraph, item()])).toEqual(['1.', '2.', undefined, '•']))
test('a list inside a list counts by itself', () =>
  expect(markers([item(true), item(true, 1), item(true, 1), item(true)])).toEqual(['1.', '1.', '2.', '2.']))
test('an item that is left out does not count', () =>
  expect(markers([item(true), item(true), item(true)], ['list-item', 'left-out', 'list-item'])).toEqual([
    '1.',
    undefined,
    '2.',
  ]))
test('a paragraph that was made an item has a bullet', () => expect(markers([paragraph], ['list-item'])).toEqual(['•']))
