import type { ArticleMeta } from '@/lib/core/text/article-meta'
import { assemble, type Document } from '@/lib/core/text/document'
import type { ImportNote } from '@/lib/core/text/import-note'
import { recogniseFurniture, takeFurniture } from '@/lib/core/text/recognise'
import { type PlacedNote, placeSourceNotes } from '@/lib/core/text/source-note'
import { isVisible } from '@/lib/core/text/written'
import { RefusedDocument } from '../refused-document'
import { chooseFormat } from './choose-format'
import { decodeText } from './decode-text'
import { FILE_LIMIT, fileTooLarge, TEXT_LIMIT, textTooLong } from './limits'
import { readDocx } from './read-docx'
import { readHtml } from './read-html'
import { readMarkdown } from './read-markdown'
import { readText } from './read-text'
import type { DocumentFormat, Reading, TrackedChanges } from './reading'

export type { DocumentFormat } from './reading'

/** A file, or text that was pasted. `charset` is what a person chose when the guess was wrong. */
export type DocumentInput =
  | {
      readonly bytes: Uint8Array
      readonly name?: string
      readonly format?: DocumentFormat
      readonly charset?: string
      /** Word files: accepted when left out. */
      readonly changes?: TrackedChanges
    }
  | { readonly text: string; readonly format: Exclude<DocumentFormat, 'docx'> }

export interface ImportedDocument {
  readonly document: Document
  readonly meta: ArticleMeta
  /** What was dropped or changed, one note a kind. */
  readonly notes: readonly ImportNote[]
  readonly sourceNotes: readonly PlacedNote[]
  readonly format: DocumentFormat
}

const READERS = { text: readText, markdown: readMarkdown, html: readHtml } as const
const DECLARED_CHARSET = /<(?:meta\b[^>]{0,300}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i

/**
 * Reads a document of any known format into the text that Stet works on. Throws `RefusedDocument` when it is too large,
 * broken, empty, or not what its name says; then nothing of it is kept.
 */
export function readDocument(input: DocumentInput): ImportedDocument {
  const { format, reading } =
    'bytes' in input ? readFile(input) : { format: input.format, reading: readPasted(input.text, input.format) }
  const { blocks, meta } = (reading.isExact ? takeFurniture : recogniseFurniture)(reading.blocks, reading.known)
  const document = assemble(blocks)
  if (document.text.length > TEXT_LIMIT) throw textTooLong()
  if (!isVisible(document.text)) {
    throw new RefusedDocument('invalid', 'There is no text to read in this document. Check that it is the right one.')
  }
  const sourceNotes = placeSourceNotes(blocks, reading.sourceNotes ?? [])
  return { document, meta, notes: reading.notes, sourceNotes, format }
}

function readFile({ bytes, name, format: asked, charset, changes }: Extract<DocumentInput, { bytes: Uint8Array }>) {
  if (bytes.length > FILE_LIMIT) throw fileTooLarge('Save it without pictures, or import it in parts.')
  const format = chooseFormat(bytes, name, asked)
  if (format === 'docx') return { format, reading: readDocx(bytes, changes) }
  const declared = format === 'html' ? declaredCharset(bytes) : undefined
  const decoded = decodeText(bytes, { charset, declared })
  const reading = readPasted(decoded.text, format)
  return { format, reading: { ...reading, notes: [...decoded.notes, ...reading.notes] } }
}

/** The blocks of a Word file or of a text, as they stand in it. Throws `RefusedDocument`. */
export const readBlocks = (
  input:
    | { readonly bytes: Uint8Array; readonly format: 'docx' }
    | { readonly text: string; readonly format: Exclude<DocumentFormat, 'docx'> },
): Reading => ('bytes' in input ? readDocx(input.bytes) : readPasted(input.text, input.format))

function readPasted(text: string, format: Exclude<DocumentFormat, 'docx'>): Reading {
  // Markup adds to the length of HTML; what is left of it is measured later.
  if (text.length > (format === 'html' ? FILE_LIMIT : TEXT_LIMIT)) throw textTooLong()
  return READERS[format](text)
}

/** The charset that a page names in its head. */
export const declaredCharset = (bytes: Uint8Array) =>
  DECLARED_CHARSET.exec(Buffer.from(bytes.subarray(0, 2_048)).toString('latin1'))?.[1]
