import { applyEdits } from '../../../core/revise/apply-edits'
import type { Edit } from '../../../core/revise/edit'
import { inWholeWords } from '../../../core/revise/whole-words'
import { assemble, type Document } from '../../../core/text/document'
import { openPackage } from '../../read/docx/open-package'
import { readDocx } from '../../read/read-docx'
import type { TrackedChanges } from '../../read/reading'
import type { FileChange, FileThread } from './file-change'
import { type IntoDocx, type IntoDocxInput, intoDocx } from './into-docx'

/** The text of a Word file, as our own reader reads it. */
export const documentIn = (bytes: Uint8Array, changes: TrackedChanges = 'accepted') =>
  assemble(readDocx(bytes, changes).blocks)

export const textIn = (bytes: Uint8Array, changes?: TrackedChanges) => documentIn(bytes, changes).text

/** A part of a Word file. */
export const partOf = (bytes: Uint8Array, name: string) =>
  new TextDecoder().decode(openPackage(bytes).read(name) ?? new Uint8Array())

export const bodyOf = (bytes: Uint8Array) =>
  partOf(bytes, 'word/document.xml').replace(/^.*?<w:body>|<\/w:body>.*$/gs, '')

/** Edits as a version would apply them, by Ann. */
export function changesTo(document: Document, edits: readonly Edit[], author = 'Ann Ode') {
  const applied = applyEdits(
    document,
    inWholeWords(
      document.text,
      edits.toSorted((a, b) => a.start - b.start),
    ),
  )
  const changes: FileChange[] = applied.edits.map((edit) => ({ ...edit, author, date: '2031-05-04T10:20:30.400Z' }))
  return { changes, wanted: applied.document.text }
}

/** Replaces words where they first stand. */
export const replace = ({ text }: Document, cut: string, replacement: string): Edit => {
  const start = text.indexOf(cut)
  return { start, end: start + cut.length, replacement }
}

export const write = (bytes: Uint8Array, more: Partial<IntoDocxInput> = {}): IntoDocx => {
  const document = more.document ?? documentIn(bytes, more.changesRead)
  const written = intoDocx({
    bytes,
    document,
    changesRead: 'accepted',
    changes: [],
    threads: [],
    isMarked: true,
    ...more,
  })
  if (!written) throw new Error('Another file')
  return written
}

/** A file with some edits made in it. */
export function edited(
  bytes: Uint8Array,
  edits: (document: Document) => readonly Edit[],
  more: Partial<IntoDocxInput> = {},
) {
  const document = documentIn(bytes, more.changesRead)
  const { changes, wanted } = changesTo(document, edits(document))
  return { ...write(bytes, { document, changes, ...more }), wanted, original: document.text }
}

export const thread = (
  document: Document,
  quote: string,
  comments: readonly string[],
  more: Partial<FileThread> = {},
): FileThread => {
  const { start, end } = replace(document, quote, '')
  const messages = comments.map((text, index) => ({
    author: index === 0 ? 'Ann Ode' : 'Bo Ek',
    date: `2031-05-0${index + 1}T10:20:30.000Z`,
    text,
  }))
  return { start, end, comments: messages, isResolved: false, ...more }
}

/** The ids of all elements of a name, in order. */
export const idsOf = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name} [^>]*?w:id="(\\d+)"`, 'g'))].map(([, id]) => id)
