import { expect, test } from 'vitest'
import type { LooseBlock } from '../../core/text/document'
import { article, writeText } from './export.fixture'

const text = (...blocks: (string | LooseBlock)[]) => writeText(article(...blocks), { format: 'text' })
const item = (words: string, depth = 0, ordered = false) =>
  ({ type: 'list-item', text: words, depth, ordered }) satisfies LooseBlock

test('blocks stand apart by an empty line', async () =>
  expect(await text({ type: 'headline', text: 'H' }, 'One\ntwo', { type: 'blockquote', text: 'Q' })).toBe(
    'H\n\nOne\ntwo\n\nQ\n',
  ))
test('nothing gives nothing', async () => expect(await text()).toBe(''))

test('a dateline runs into the paragraph', async () =>
  expect(
    await text({ type: 'dateline', text: 'BRUSSELS, Jan 12 (Agency) —' }, 'The ministers met.', 'They left.'),
  ).toBe('BRUSSELS, Jan 12 (Agency) — The ministers met.\n\nThey left.\n'))
test('a dateline without a dash, or with no paragraph behind it, stays by itself', async () => {
  expect(await text({ type: 'dateline', text: 'Brussels, 12 January' }, 'One.')).toBe('Brussels, 12 January\n\nOne.\n')
  expect(await text({ type: 'dateline', text: 'OSLO —' }, { type: 'subhead', text: 'T' })).toBe('OSLO —\n\nT\n')
})

test('lists have their signs, an item a line, and count', async () =>
  expect(
    await text('They ask for', item('pay'), item('work'), 'and', item('now', 0, true), item('later', 0, true)),
  ).toBe('They ask for\n\n- pay\n- work\n\nand\n\n1. now\n2. later\n'))
test('what belongs to an item is indented to its words', async () =>
  expect(await text(item('pay\nand rise', 0, true), item('now', 1), item('or\nsoon', 2), item('work', 0, true))).toBe(
    '1. pay\n   and rise\n   - now\n     - or\n       soon\n2. work\n',
  ))
