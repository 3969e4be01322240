import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../../core/revise/apply-edits'
import type { Document } from '../../core/text/document'
import { anyCorrected, article, correct } from './export.fixture'
import type { ExportCorrection } from './export-input'
import { joinChangedBreaks } from './join-changed-breaks'
import { type ChangeOp, type RedlineBlock, type Run, redline } from './redline'

const SIGNS = { equal: '', insert: '+', delete: '-' } as const
const sign = (op: ChangeOp, text: string) => (op === 'equal' ? text : `[${SIGNS[op]}${text}]`)
const words = (runs: readonly Run[]) => runs.map(({ op, text }) => sign(op, text)).join('')

/** One line for each block: its kind, its words, and its break when that changes. */
const lines = (blocks: readonly RedlineBlock[]) =>
  blocks.map(({ kind, runs, end }) => `${kind.type}: ${words(runs)}${end.op === 'equal' ? '' : sign(end.op, '¶')}`)

const read = (blocks: readonly RedlineBlock[], dropped: ChangeOp) =>
  blocks
    .map(({ runs, end }, index) => {
      const text = runs.map((run) => (run.op === dropped ? '' : run.text)).join('')
      return text + (end.op === dropped || index === blocks.length - 1 ? '' : '\n\n')
    })
    .join('')

const tracked = (document: Document, ...corrections: ExportCorrection[]) => lines(redline(document, corrections))

test('only the words that differ are marked', () => {
  const document = article('He said ten million.')
  expect(tracked(document, correct(document, 'said ten million', 'said nine million'))).toEqual([
    'paragraph: He said [-ten][+nine] million.',
  ])
})
test('a paragraph that is split has a new break', () => {
  const document = article('One. Two.')
  expect(tracked(document, correct(document, ' ', '\n\n'))).toEqual(['paragraph: One.[- ][+¶]', 'paragraph: Two.'])
})
test('paragraphs that are joined have a cut break', () => {
  const document = article('One.', 'Two.')
  expect(tracked(document, correct(document, '\n\n', ' '))).toEqual(['paragraph: One.[-¶]', 'paragraph: [+ ]Two.'])
})
test('a paragraph that is cut goes with its own break', () => {
  const document = article('One.', 'Two.', 'Three.')
  expect(tracked(document, correct(document, 'Two.', ''))).toEqual([
    'paragraph: One.',
    'paragraph: [-Two.][-¶]',
    'paragraph: Three.',
  ])
})
test('a paragraph put in after another has its own break', () => {
  const document = article({ type: 'headline', text: 'One' }, 'Two.')
  expect(tracked(document, { ...correct(document, 'One', 'x'), start: 3, replacement: '\n\nNew.' })).toEqual([
    'headline: One',
    'paragraph: [+New.][+¶]',
    'paragraph: Two.',
  ])
})
test('formatting of old and new words is kept', () => {
  const document = article({ type: 'paragraph', text: 'He ran fast.', marks: [{ type: 'bold', start: 3, end: 11 }] })
  const [block] = redline(document, [correct(document, 'ran', 'fled')])
  expect(block?.runs.map(({ text, isBold }) => [text, isBold])).toEqual([
    ['He ', false],
    ['ran', true],
    ['fled', true],
    [' fast', true],
    ['.', false],
  ])
})

const runs = { numRuns: 500 }

test('without what is new it is the document, without what is cut the corrected one', () =>
  fc.assert(
    fc.property(anyCorrected(), ({ document, corrections }) => {
      const blocks = redline(document, corrections)
      expect(read(blocks, 'insert')).toBe(document.text)
      expect(read(blocks, 'delete').trim()).toBe(applyEdits(document, corrections).document.text.trim())
    }),
    runs,
  ))

test('blocks joined where a break changes hold the same words', () =>
  fc.assert(
    fc.property(anyCorrected(), ({ document, corrections }) => {
      const joined = joinChangedBreaks(redline(document, corrections))
      const text = joined
        .map((block) => block.runs.map((run) => (run.op === 'insert' ? '' : run.text)).join(''))
        .filter(Boolean)
      expect(
        text
          .join('\n\n')
          .replace(/\n{2,}/g, '\n\n')
          .trim(),
      ).toBe(document.text)
    }),
    runs,
  ))
