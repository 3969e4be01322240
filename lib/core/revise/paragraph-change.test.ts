import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assemble, type BlockType, type Document } from '../text/document'
import { applyEdits } from './apply-edits'
import { anyDocument } from './arbitrary.fixture'
import { joinWithNext, paragraphChange, splitBefore } from './paragraph-change'

const article = (...texts: string[]) => assemble(texts.map((text) => ({ type: 'paragraph', text })))
const split = (document: Document, at: number) => {
  const block = document.blocks.findLast(({ start }) => start <= at)
  return block ? splitBefore(document.text, block, at) : null
}
const join = ({ text, blocks: [block, next] }: Document) => (block && next ? joinWithNext(text, block, next) : null)

test('a paragraph begins before a sentence, and the space before it goes', () =>
  expect(split(article('One.  Two.'), 6)).toEqual({ start: 4, end: 6, replacement: '\n\n' }))
test('no paragraph begins where one begins already', () => expect(split(article('One.', 'Two.'), 6)).toBeNull())
test('a headline is not split, nor run into the text', () => {
  const headline = assemble([
    { type: 'headline', text: 'One. Two' },
    { type: 'paragraph', text: 'Three.' },
  ])
  expect(split(headline, 5)).toBeNull()
  expect(join(headline)).toBeNull()
})
test('paragraphs are joined by a space', () =>
  expect(join(article('One.', 'Two.'))).toEqual({ start: 4, end: 6, replacement: ' ' }))
test('and by nothing in a script that has none', () => expect(join(article('一。', '二。'))?.replacement).toBe(''))

test.each([
  [' ', '\n\n', 'split'],
  ['', '\n\n', 'split'],
  ['\n\n', ' ', 'join'],
  ['\n\n', '', 'join'],
  [' ', '', null],
  ['\n', ' ', null],
  ['a\n\nb', 'a b', null],
  ['\n\n', '\n\nNew.\n\n', null],
])('%j made %j: %s', (expected, replacement, change) => expect(paragraphChange({ expected, replacement })).toBe(change))

const ofKind = (document: Document, type: BlockType) => ({
  ...document,
  blocks: document.blocks.map((block) => ({ ...block, type })),
})
const KINDS = ['paragraph', 'blockquote', 'list-item'] as const
const inkOf = ({ text }: Document) => text.replace(/\s+/g, '')

test('a split makes one block more, a join one less, of the same kind and with the same words', () =>
  fc.assert(
    fc.property(anyDocument(), fc.constantFrom(...KINDS), fc.nat(), (any, type, at) => {
      const document = ofKind(any, type)
      const [before, after] = [split(document, at % (document.text.length + 1)), join(document)]
      for (const [edit, more] of [
        [before, 1],
        [after, -1],
      ] as const) {
        if (!edit || document.text.slice(0, edit.end).trim() === '' || document.text.slice(edit.end).trim() === '')
          continue
        if (more === 1 && !/^\S/.test(document.text.slice(edit.end))) continue
        const next = applyEdits(document, [edit]).document
        expect(next.blocks.length).toBe(document.blocks.length + more)
        expect(next.blocks.every((block) => block.type === type)).toBe(true)
        expect(inkOf(next)).toBe(inkOf(document))
      }
    }),
  ))
