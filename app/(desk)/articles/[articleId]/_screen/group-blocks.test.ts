import { expect, test } from 'vitest'
import type { Block } from '@/lib/core/text/document'
import { groupBlocks, markersOf } from './group-blocks'

const paragraph: Block = { type: 'paragraph', start: 0, end: 1 }
const item = (ordered: boolean, depth = 0): Block => ({ type: 'list-item', start: 0, end: 1, ordered, depth })
const kinds = (...blocks: Block[]) => groupBlocks(blocks).map(({ kind, indices }) => `${kind} ${indices}`)
const markers = (...blocks: Block[]) => groupBlocks(blocks).flatMap((group) => markersOf(blocks, group))

test('blocks stand alone', () => expect(kinds(paragraph, paragraph)).toEqual(['alone 0', 'alone 1']))
test('items that follow each other are one list', () =>
  expect(kinds(paragraph, item(false), item(false), paragraph)).toEqual(['alone 0', 'list 1,2', 'alone 3']))
test('a list that counts and one that does not are two', () =>
  expect(kinds(item(true), item(false))).toEqual(['ordered-list 0', 'list 1']))
test('items are numbered within their depth', () =>
  expect(markers(item(true), item(true, 1), item(true, 1), item(true), item(true, 1))).toEqual([
    '1.',
    '1.',
    '2.',
    '2.',
    '1.',
  ]))
test('bullets do not count', () => expect(markers(item(false), item(false))).toEqual(['•', '•']))
