import { expect, test } from 'vitest'
import type { Block } from '@/lib/core/text/document'
import { partsOfText } from './parts-of-text'

const paragraphs = (count: number, length = 100): Block[] =>
  Array.from({ length: count }, (_, index) => ({ type: 'paragraph', start: index * 200, end: index * 200 + length }))
const items = (count: number): Block[] => paragraphs(count).map((block) => ({ ...block, type: 'list-item' }))
const ranges = (blocks: readonly Block[]) => partsOfText(blocks).map(({ first, last }) => [first, last])

test('every block is in one part, in order', () =>
  expect(ranges(paragraphs(30))).toEqual([
    [0, 11],
    [12, 23],
    [24, 29],
  ]))
test('a list is never cut', () =>
  expect(ranges([...items(20), ...paragraphs(1)])).toEqual([
    [0, 19],
    [20, 20],
  ]))
test('no blocks make no parts', () => expect(partsOfText([])).toEqual([]))
test('longer paragraphs are expected to be higher', () => {
  const [short, long] = [100, 1000].map((length) => partsOfText(paragraphs(1, length))[0]?.height ?? 0)
  expect(long).toBeGreaterThan(short ?? 0)
})
