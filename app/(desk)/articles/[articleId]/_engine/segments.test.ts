import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from '@/lib/core/revise/word-diff'
import { annotation, block, correction, sentence, spans } from './article.fixture'
import { type Run, segments } from './segments'
import type { BlockSlice } from './types'

/** A run as "words" with what lies on it behind: "words[ids]"; words put in as "+words". */
const shown = (run: Run) => {
  if (run.kind === 'cut-break') return '-¶'
  return run.kind === 'insert' ? `+${run.text}` : `${run.text}[${[...run.annotations, ...run.corrections].join(' ')}]`
}
const runsOf = (text: string, given: Partial<BlockSlice>) => segments(block(text, given), diffWords).map(shown)

test('a block with nothing on it is one run', () => expect(runsOf('He ran.', {})).toEqual(['He ran.[]']))

test('overlapping annotations cut each other', () =>
  expect(
    runsOf('abcdef', { annotations: [annotation('x', { start: 0, end: 4 }), annotation('y', { start: 2, end: 6 })] }),
  ).toEqual(['ab[x]', 'cd[x y]', 'ef[y]']))

test('the outer of two annotations comes first', () =>
  expect(
    runsOf('abcd', { annotations: [annotation('in', { start: 0, end: 2 }), annotation('out', { start: 0, end: 4 })] }),
  ).toEqual(['ab[out in]', 'cd[out]']))

test('white space between sentences belongs to none', () => {
  const sentences = [sentence('s1', { start: 0, end: 2 }), sentence('s2', { start: 3, end: 5 })]
  const runs = segments(block('A. B.', { sentences }))
  expect(runs.map((run) => run.sentence)).toEqual(['s1', null, 's2'])
})

test('new words stand after the ones they replace', () =>
  expect(runsOf('He ran.', { corrections: [correction('c', { start: 3, end: 6, replacement: 'walked' })] })).toEqual([
    'He []',
    'ran[c]',
    '+walked',
    '.[]',
  ]))

test('words a correction leaves as they are stand between what it changes', () =>
  expect(
    runsOf('It would end soon.', {
      corrections: [correction('c', { start: 3, end: 17, expected: 'would end soon', replacement: 'will end later' })],
    }),
  ).toEqual(['It []', 'would[c]', '+will', ' end []', 'soon[c]', '+later', '.[]']))

test('and the whole as long as nothing compares', () => {
  const corrections = [
    correction('c', { start: 3, end: 17, expected: 'would end soon', replacement: 'will end later' }),
  ]
  expect(segments(block('It would end soon.', { corrections })).map(shown)).toEqual([
    'It []',
    'would end soon[c]',
    '+will end later',
    '.[]',
  ])
})

test('an insertion at the end of the block is shown', () =>
  expect(runsOf('Hm', { corrections: [correction('c', { start: 2, end: 2, replacement: '!' })] })).toEqual([
    'Hm[]',
    '+!',
  ]))

test('new words belong to the sentence they follow', () => {
  const sentences = [sentence('s1', { start: 0, end: 2 })]
  const corrections = [correction('c', { start: 1, end: 2, replacement: '!' })]
  const insert = segments(block('A. B.', { sentences, corrections })).find((run) => run.kind === 'insert')
  expect(insert?.sentence).toBe('s1')
})

test('a new paragraph begins between two sentences, and in neither', () => {
  const sentences = [sentence('s1', { start: 0, end: 2 }), sentence('s2', { start: 3, end: 5 })]
  const corrections = [correction('c', { start: 2, end: 3, expected: ' ', replacement: '\n\n' })]
  const runs = segments(block('A. B.', { sentences, corrections }), diffWords)
  expect(runs.map(shown)).toEqual(['A.[]', ' []', '+\n\n', 'B.[]'])
  expect(runs.map((run) => run.sentence)).toEqual(['s1', null, null, 's2'])
})

test('a break that is cut stands at the end of the paragraph before it, and the space for it in none', () => {
  const corrections = [correction('c', { start: 2, end: 4, expected: '\n\n', replacement: ' ' })]
  expect(runsOf('A.', { corrections })).toEqual(['A.[]', '-¶'])
  expect(runsOf('B.', { start: 4, end: 6, corrections })).toEqual(['B.[]'])
})

test('what was stetted or withdrawn does not show in the text', () =>
  expect(
    runsOf('ab', { corrections: [correction('c', { state: 'stet' }), correction('d', { state: 'withdrawn' })] }),
  ).toEqual(['ab[]']))

test('an annotation over several blocks is cut at the edges of this one', () =>
  expect(
    segments(block('cd', { start: 2, end: 4, annotations: [annotation('x', { start: 0, end: 9 })] })).map(shown),
  ).toEqual(['cd[x]']))

const anyBlock = fc.string({ minLength: 1, maxLength: 30 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    annotations: fc.array(spans(text.length + 5)).map((list) => list.map((span, n) => annotation(`a${n}`, span))),
    corrections: fc.array(spans(text.length)).map((list) => list.map((span, n) => correction(`c${n}`, span))),
    marks: fc.array(spans(text.length)).map((list) => list.map((span) => ({ ...span, type: 'bold' as const }))),
  }),
)

test('the text runs joined are the text, without gaps', () =>
  fc.assert(
    fc.property(anyBlock, ({ text, ...given }) => {
      const runs = segments(block(text, given), diffWords).filter((run) => run.kind === 'text')
      expect(runs.map((run) => run.text).join('')).toBe(text)
      expect(runs.every((run, index) => run.start === (runs[index - 1]?.end ?? 0) && run.start < run.end)).toBe(true)
    }),
  ))

test('a run carries exactly what covers it', () =>
  fc.assert(
    fc.property(anyBlock, ({ text, ...given }) => {
      for (const run of segments(block(text, given), diffWords)) {
        if (run.kind !== 'text') continue
        const covering = (list: readonly { id: string; start: number; end: number }[]) =>
          list.filter((one) => one.start <= run.start && run.end <= one.end).map((one) => one.id)
        expect([...run.annotations].sort()).toEqual(covering(given.annotations).sort())
        expect([...run.corrections].sort()).toEqual(covering(given.corrections).sort())
        expect(run.marks.length).toBe(given.marks.filter((m) => m.start <= run.start && run.end <= m.end).length)
      }
    }),
  ))

test('every proposed correction with new words is put in once', () =>
  fc.assert(
    fc.property(anyBlock, ({ text, ...given }) => {
      const put = segments(block(text, given), diffWords).flatMap((run) =>
        run.kind === 'insert' ? run.correction : [],
      )
      expect(put.sort()).toEqual(given.corrections.map(({ id }) => id).sort())
    }),
  ))
