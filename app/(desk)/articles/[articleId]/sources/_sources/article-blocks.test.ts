import { expect, test } from 'vitest'
import type { EvidenceView } from '@/lib/schemas/evidence'
import type { SentenceView } from '@/lib/schemas/views'
import { blocksOf } from './article-blocks'

const text = 'One. Two.\nThree.'
const sentence = (id: string, start: number, end: number): SentenceView => ({
  ...{ id, ordinal: 0, start, end, status: 'unreviewed', changedSince: null },
  ...{ statusBy: null, statusAt: null },
  ...({} as Pick<SentenceView, never>),
})
const evidence = (start: number | null, end: number | null, sourceId = 's') =>
  ({ start, end, sourceId, stance: 'supports' }) as EvidenceView
const blocks = (all: readonly EvidenceView[]) =>
  blocksOf(
    {
      ...{ id: 'a', text, marks: [], links: [], notes: [] },
      blocks: [
        { type: 'paragraph', start: 0, end: 9 },
        { type: 'paragraph', start: 10, end: 16 },
      ],
      sentences: [sentence('one', 0, 4), sentence('two', 5, 9), sentence('three', 10, 16)],
    },
    all,
    new Map([['s', 1]]),
  )
const told = (all: readonly EvidenceView[]) =>
  blocks(all).map(({ sentences }) => sentences.map(({ restsOn }) => restsOn.map(({ number }) => number)))

test('each block has its own sentences', () =>
  expect(blocks([]).map(({ sentences }) => sentences.map(({ words }) => words))).toEqual([
    ['One.', 'Two.'],
    ['Three.'],
  ]))
test('a sentence has the numbers of what it rests on', () => expect(told([evidence(5, 7)])).toEqual([[[], [1]], [[]]]))
test('each number once, however many places there are', () =>
  expect(told([evidence(0, 2), evidence(2, 4)])).toEqual([[[1], []], [[]]]))
test('what lost its place stands nowhere', () => expect(told([evidence(null, null)])).toEqual([[[], []], [[]]]))
