import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assemble, BLOCK_SEPARATOR, type Document, type LooseBlock } from '../text/document'
import { applyEdits } from './apply-edits'
import { anyDocument, anyEdits, splice } from './arbitrary.fixture'

const article = (...blocks: (string | LooseBlock)[]) =>
  assemble(blocks.map((block) => (typeof block === 'string' ? { type: 'paragraph', text: block } : block)))

/** Edits one place: `cut` is found in the text and replaced. */
const edit = (document: Document, cut: string, replacement: string) => {
  const start = document.text.indexOf(cut)
  return applyEdits(document, [{ start, end: start + cut.length, replacement }])
}
const blocksOf = ({ text, blocks }: Document) =>
  blocks.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)
const marksOf = ({ text, marks }: Document) => marks.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)

const bold = (text: string, words: string): LooseBlock => ({
  type: 'paragraph',
  text,
  marks: [{ type: 'bold', start: text.indexOf(words), end: text.indexOf(words) + words.length }],
})

test('no edits give the same document', () => {
  const document = article('One.')
  expect(applyEdits(document, []).document).toBe(document)
})

test('a break in the replacement splits a paragraph', () =>
  expect(blocksOf(edit(article('One. Two.'), ' ', '\n\n').document)).toEqual(['paragraph: One.', 'paragraph: Two.']))

test('an edit over the separator joins two blocks, and the first one names it', () =>
  expect(blocksOf(edit(article({ type: 'subhead', text: 'One' }, 'two.'), '\n\n', ' ').document)).toEqual([
    'subhead: One two.',
  ]))

test('a headline that is split goes on as a paragraph', () =>
  expect(blocksOf(edit(article({ type: 'headline', text: 'One Two' }), ' ', '\n\n').document)).toEqual([
    'headline: One',
    'paragraph: Two',
  ]))

test('a paragraph put in before a headline is a paragraph', () =>
  expect(blocksOf(edit(article({ type: 'headline', text: 'One' }), '', 'New.\n\n').document)).toEqual([
    'paragraph: New.',
    'headline: One',
  ]))

test('a headline typed anew is still the headline', () =>
  expect(blocksOf(edit(article({ type: 'headline', text: 'One' }, 'Two.'), 'One', 'Three').document)).toEqual([
    'headline: Three',
    'paragraph: Two.',
  ]))

test('headline and paragraph typed anew in one go keep their kinds', () =>
  expect(
    blocksOf(edit(article({ type: 'headline', text: 'One' }, 'Two.'), 'One\n\nTwo.', 'A\n\nB.\n\nC.').document),
  ).toEqual(['headline: A', 'paragraph: B.', 'paragraph: C.']))

test('a headline that is cut with its separator leaves the paragraph a paragraph', () =>
  expect(blocksOf(edit(article({ type: 'headline', text: 'One' }, 'Two.'), 'One\n\n', '').document)).toEqual([
    'paragraph: Two.',
  ]))

test('an emptied block goes with the separator after it', () => {
  const { document, edits } = edit(article('One.', 'Two.', 'Three.'), 'Two.', '')
  expect(blocksOf(document)).toEqual(['paragraph: One.', 'paragraph: Three.'])
  expect(edits).toEqual([{ start: 6, end: 12, replacement: '' }])
})

test('an emptied last block goes with the separator before it', () => {
  const { document, edits } = edit(article('One.', 'Two.'), 'Two.', ' ')
  expect(blocksOf(document)).toEqual(['paragraph: One.'])
  expect(edits).toEqual([{ start: 4, end: 10, replacement: '' }])
})

test('a line that is emptied at the end of a block goes with its break', () =>
  expect(edit(article('One\n two.', 'Three.'), 'two.', '').document.text).toBe('One\n\nThree.'))

test('a document can be emptied', () =>
  expect(edit(article('One.'), 'One.', '').document).toEqual({ text: '', blocks: [], marks: [] }))
test('words can be put into an empty document', () =>
  expect(blocksOf(edit(article(), '', 'One.\n\nTwo.').document)).toEqual(['paragraph: One.', 'paragraph: Two.']))

test('more empty lines than a separator needs are dropped', () =>
  expect(edit(article('One. Two.'), ' ', '\n\n\n\n').document.text).toBe('One.\n\nTwo.'))

test('edits keep what else they carry', () => {
  const document = article('One.', 'Two.')
  expect(applyEdits(document, [{ start: 6, end: 10, replacement: '', by: 'Ann' }]).edits).toEqual([
    { start: 4, end: 10, replacement: '', by: 'Ann' },
  ])
})

test('overlapping edits are refused', () =>
  expect(() =>
    applyEdits(article('One.'), [
      { start: 0, end: 3, replacement: '' },
      { start: 2, end: 4, replacement: '' },
    ]),
  ).toThrow(RangeError))

test('a mark around a replaced word covers the new one', () =>
  expect(marksOf(edit(article(bold('He is very old.', 'very old')), 'very', 'not').document)).toEqual([
    'bold: not old',
  ]))
test('a mark on exactly the replaced word covers the new one', () =>
  expect(marksOf(edit(article(bold('He is old.', 'old')), 'old', 'young').document)).toEqual(['bold: young']))
test('a mark inside cut words goes', () =>
  expect(marksOf(edit(article(bold('He is very old.', 'very')), 'is very old', 'ran').document)).toEqual([]))
test('words put in at the end of a mark are outside it', () =>
  expect(
    marksOf(applyEdits(article(bold('He is old.', 'old')), [{ start: 9, end: 9, replacement: ' now' }]).document),
  ).toEqual(['bold: old']))
test('words put in inside a mark are in it', () =>
  expect(
    marksOf(applyEdits(article(bold('He is old.', 'is old')), [{ start: 6, end: 6, replacement: 'so ' }]).document),
  ).toEqual(['bold: is so old']))
test('a mark in a block that is split stands in both halves', () =>
  expect(marksOf(edit(article(bold('One. Two.', 'One. Two.')), ' ', '\n\n').document)).toEqual([
    'bold: One.',
    'bold: Two.',
  ]))

const edited = anyDocument().chain((document) =>
  fc.record({ document: fc.constant(document), edits: anyEdits(document) }),
)
const runs = { numRuns: 400 }

test('the edits answered, spliced into the old text, give the new one', () =>
  fc.assert(
    fc.property(edited, ({ document, edits }) => {
      const applied = applyEdits(document, edits)
      expect(splice(document.text, applied.edits)).toBe(applied.document.text)
    }),
    runs,
  ))

test('the edits answered are sorted and do not overlap', () =>
  fc.assert(
    fc.property(edited, ({ document, edits }) => {
      const done = applyEdits(document, edits).edits
      expect(done.every(({ start, end }, i) => start <= end && start >= (done[i - 1]?.end ?? 0))).toBe(true)
    }),
    runs,
  ))

test('blocks joined are the text, and none is empty', () =>
  fc.assert(
    fc.property(edited, ({ document, edits }) => {
      const { text, blocks } = applyEdits(document, edits).document
      const contents = blocks.map(({ start, end }) => text.slice(start, end))
      expect(contents.join(BLOCK_SEPARATOR)).toBe(text)
      expect(contents.every((content) => content.trim() !== '' && !content.includes('\n\n'))).toBe(true)
    }),
    runs,
  ))

test('each mark lies in one block, and marks of one type never overlap', () =>
  fc.assert(
    fc.property(edited, ({ document, edits }) => {
      const { marks, blocks } = applyEdits(document, edits).document
      for (const { start, end, type } of marks) {
        expect(start < end && blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
        expect(marks.filter((other) => other.type === type && other.start < end && start < other.end)).toHaveLength(1)
      }
    }),
    runs,
  ))

test('but for white space, the new text is what the edits say', () =>
  fc.assert(
    fc.property(edited, ({ document, edits }) => {
      const ink = (text: string) => text.replace(/\s+/g, '')
      expect(ink(applyEdits(document, edits).document.text)).toBe(ink(splice(document.text, edits)))
    }),
    runs,
  ))

test('a block stays what it is when no edit touches it or its separators', () =>
  fc.assert(
    fc.property(edited, ({ document, edits }) => {
      const after = blocksOf(applyEdits(document, edits).document)
      for (const { type, start, end } of document.blocks) {
        const isTouched = edits.some((edit) => edit.end > start - 2 && edit.start < end + 2)
        if (!isTouched) expect(after).toContain(`${type}: ${document.text.slice(start, end)}`)
      }
    }),
    runs,
  ))
