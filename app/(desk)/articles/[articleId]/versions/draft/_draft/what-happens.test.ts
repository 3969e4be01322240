import { expect, test } from 'vitest'
import type { DraftPreview } from './request-draft'
import { whatBecomesOfMarks, whatHappens } from './what-happens'

const sentences = (fate: DraftPreview['blocks'][number]['sentences'][number]['fate'], count: number) =>
  Array.from({ length: count }, () => ({ text: 'It rained.', status: 'unreviewed' as const, fate, was: null }))
const blocks = (...parts: ReturnType<typeof sentences>[]) => [
  { type: 'paragraph' as const, isMoved: false, sentences: parts.flat() },
]

test('sentences are told of by what happens to them', () =>
  expect(
    whatHappens({
      blocks: blocks(sentences('unchanged', 41), sentences('changed', 6), sentences('new', 2)),
      gone: [{ text: 'It rained.', status: 'verified', marks: 3 }],
    }),
  ).toEqual([
    '41 sentences stay as they are',
    '6 change and ask to be read again',
    '2 are new',
    '1 is gone, with 3 marks on it',
  ]))

test('one of each is said of one', () =>
  expect(
    whatHappens({
      blocks: blocks(sentences('unchanged', 1), sentences('moved', 1), sentences('changed', 1)),
      gone: [],
    }),
  ).toEqual(['1 sentence stays as it is', '1 moves with its status', '1 changes and asks to be read again']))

test('marks and corrections that nothing happens to are not spoken of', () => {
  const none = { kept: 0, changed: 0, needsLook: 0, lost: 0 }
  expect(whatBecomesOfMarks({ marks: none, corrections: { made: 0, reopened: 0 } })).toEqual([])
  expect(whatBecomesOfMarks({ marks: { ...none, lost: 2 }, corrections: { made: 1, reopened: 0 } })).toEqual([
    '2 marks lose their place and wait in the tray',
    '1 correction is in the draft already',
  ])
})
