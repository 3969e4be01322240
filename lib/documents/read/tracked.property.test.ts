import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '@/lib/core/revise/apply-edits'
import { findOverlap } from '@/lib/core/revise/check-edits'
import { writeIntoOriginal } from '../write/into-docx/write-into-original'
import { readTracked } from './docx/read-tracked'
import { prepareArticle } from './prepare-article'
import { readDocument } from './read-document'
import { del, ins, mark } from './tracked.fixture'
import { paragraph, run, wordFile } from './word-file.fixture'

interface Piece {
  readonly text: string
  readonly is: 'keep' | 'ins' | 'del'
  readonly author: string
}

const AUTHOR = fc.constantFrom('Bo', 'Cy')
const written = ({ pieces, mark: is }: { readonly pieces: readonly Piece[]; readonly mark?: 'ins' | 'del' }) =>
  paragraph(
    pieces
      .map(({ text, is, author }) => (is === 'ins' ? ins(author, text) : is === 'del' ? del(author, text) : run(text)))
      .join(''),
    is ? mark(is, 'Bo') : '',
  )

/** Some paragraphs in which anything may have been changed. */
const paragraphsOf = (anyPiece: fc.Arbitrary<Piece>) => {
  const pieces = fc.array(anyPiece, { minLength: 1, maxLength: 6 })
  const anyParagraph = fc.record({
    pieces,
    mark: fc.constantFrom(undefined, undefined, 'ins' as const, 'del' as const),
  })
  return fc.array(anyParagraph, { minLength: 1, maxLength: 5 })
}
const HEAD = paragraph(run('Something stands here before all that was changed, and stays.'))
const fileOf = (paragraphs: readonly Parameters<typeof written>[0][]) =>
  wordFile(HEAD + paragraphs.map(written).join('') + paragraph(run('And this stays too.')))

const changedAnywhere = paragraphsOf(
  fc.record({
    text: fc.constantFrom('The bridge', ' is', ' safe. ', 'No', '“Why?”', ' ', 'ten', ' שלום', '👩‍🚀'),
    is: fc.constantFrom('keep', 'keep', 'ins', 'del'),
    author: AUTHOR,
  }),
)
/** Changes leave as whole words; what is put in is never what was cut. */
const changedByWords = paragraphsOf(
  fc.oneof(
    fc.record({
      text: fc.constantFrom('The bridge ', 'is ', 'safe. ', 'שלום '),
      is: fc.constantFrom('keep', 'keep', 'del'),
      author: AUTHOR,
    }),
    fc.record({ text: fc.constantFrom('No ', '“Why?” ', '👩‍🚀 '), is: fc.constant('ins' as const), author: AUTHOR }),
  ),
)

const read = (bytes: Uint8Array) => prepareArticle({ bytes, name: 'a.docx', changes: 'proposals' })
const acceptedFrom = (bytes: Uint8Array) => {
  const { document, others } = read(bytes)
  const edits = others?.corrections.map(({ start, end, replacement }) => ({ start, end, replacement })) ?? []
  return applyEdits(document, edits).document.text
}
const acceptedIn = (bytes: Uint8Array) => readDocument({ bytes, name: 'a.docx' }).document.text
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

test('whatever was changed, all proposals together make the text that accepting everything makes', () =>
  fc.assert(
    fc.property(changedAnywhere, (paragraphs) => {
      const file = fileOf(paragraphs)
      const { others } = read(file)
      const edits = others?.corrections ?? []
      expect(others?.lost).toBe(0)
      for (const [index, edit] of edits.entries()) expect(findOverlap(edits.slice(0, index), edit)).toBeUndefined()
      expect(wordsOf(acceptedFrom(file))).toEqual(wordsOf(acceptedIn(file)))
    }),
  ))

/** All that was cut, and all that was put in. Of two who put words in at one place it is told as of the first. */
const sharesOf = (bytes: Uint8Array) => {
  const { text, changes } = readTracked(bytes)
  return {
    cut: wordsOf(changes.map(({ start, end }) => text.slice(start, end)).join(' ')).join(''),
    putIn: wordsOf(changes.map(({ replacement }) => replacement).join(' ')).join(''),
  }
}

test('whatever was changed, the file leaves with the same words cut and put in', () =>
  fc.assert(
    fc.property(changedByWords, (paragraphs) => {
      const file = fileOf(paragraphs)
      const { document, others } = read(file)
      const corrections = (others?.corrections ?? []).map((one) => ({
        ...{ ...one, date: one.date ?? '', reason: '', state: 'proposed' as const },
      }))
      const left = writeIntoOriginal({
        ...{ format: 'docx', copy: 'tracked', title: 'A', meta: {}, document, corrections },
        ...{
          original: { bytes: file, changesRead: 'original' as const, document, steps: [] },
          generatedAt: '2031-05-04T10:20:00Z',
        },
      })
      const bytes = left && 'bytes' in left ? left.bytes : new Uint8Array()
      expect(sharesOf(bytes)).toEqual(sharesOf(file))
      expect(wordsOf(acceptedIn(bytes))).toEqual(wordsOf(acceptedIn(file)))
      expect(wordsOf(readDocument({ bytes, name: 'a.docx', changes: 'original' }).document.text)).toEqual(
        wordsOf(document.text),
      )
    }),
  ))
