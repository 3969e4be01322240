import fc from 'fast-check'
import { anyDocument, anyEdits } from '../../core/revise/arbitrary.fixture'
import type { Edit } from '../../core/revise/edit'
import { assemble, type Document, type LooseBlock } from '../../core/text/document'
import type { ExportCorrection, ExportInput } from './export-input'
import { writeDocument } from './write-document'

/** An article of paragraphs and other blocks. */
export const article = (...blocks: (string | LooseBlock)[]) =>
  assemble(blocks.map((block) => (typeof block === 'string' ? { type: 'paragraph', text: block } : block)))

/** A correction by Ann; one that replaces `cut`, where it first stands in the document. */
export const correct = (
  document: Document,
  cut: string,
  replacement: string,
  more: Partial<ExportCorrection> = {},
): ExportCorrection => {
  const start = document.text.indexOf(cut)
  return correction({ start, end: start + cut.length, replacement }, more)
}

export const correction = (edit: Edit, more: Partial<ExportCorrection> = {}): ExportCorrection => ({
  ...edit,
  author: 'Ann Ode',
  date: '2031-05-04T10:20:30.400Z',
  reason: 'as on the tape',
  state: 'accepted',
  ...more,
})

export const write = async (document: Document, input: Partial<ExportInput> & Pick<ExportInput, 'format'>) =>
  writeDocument({
    copy: 'clean',
    title: 'Ferry talks',
    meta: {},
    document,
    corrections: [],
    generatedAt: '2031-05-04T12:00:00.000Z',
    ...input,
  })

export const writeText = async (document: Document, input: Partial<ExportInput> & Pick<ExportInput, 'format'>) =>
  new TextDecoder().decode((await write(document, input)).bytes)

/** Words that need escaping somewhere. */
export const AWKWARD_WORDS = [
  'a',
  'Smith',
  'said',
  '.',
  ',',
  '“',
  '”',
  '3.5',
  '1.',
  '-',
  '+',
  '#',
  '&',
  '&amp;',
  '<b>',
  '>',
  '"',
  '*x*',
  '_',
  '`',
  '~~',
  '~',
  '=',
  '[a](b)',
  '![',
  ']',
  '{++',
  '--}',
  '~>',
  '{>>',
  '<<}',
  '{==',
  '|',
  ':-',
  '\\',
  'http://a.example',
  'שלום',
  '👩‍🚀',
  'e\u0301',
  'CURRENT',
  '\t',
]

/** A document with accepted corrections at awkward places. */
export const anyCorrected = (words: readonly string[] = AWKWARD_WORDS) =>
  anyDocument(words).chain((document) =>
    fc.record({
      document: fc.constant(document),
      corrections: anyEdits(document, words).map((edits) =>
        edits
          .filter(({ start, end }) => [start, end].every((at) => (document.text.codePointAt(at - 1) ?? 0) <= 0xffff))
          .map((edit) => correction(edit)),
      ),
    }),
  )

/** Words without what writers may change in white space. */
export const ink = (text: string) => text.replace(/\s+/g, ' ').trim()
