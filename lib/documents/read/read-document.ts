import type { ArticleMeta } from '@/lib/core/text/article-meta'
import { assemble, type Document } from '@/lib/core/text/document'
import type { ImportNote } from '@/lib/core/text/import-note'
import { recogniseFurniture, takeFurniture } from '@/lib/core/text/recognise'
import { type PlacedNote, placeSourceNotes } from '@/lib/core/text/source-note'
import type { WireItem } from '@/lib/core/text/wire-item'
import { isVisible } from '@/lib/core/text/written'
import { RefusedDocument } from '../refused-document'
import { chooseFormat } from './choose-format'
import { decodeText } from './decode-text'
import { FILE_LIMIT, fileTooLarge, TEXT_LIMIT, textTooLong } from './limits'
import { readDocx } from './read-docx'
import { readHtml } from './read-html'
import { readMarkdown } from './read-markdown'
import { readOdt } from './read-odt'
import { readOwnJson } from './read-own-json'
import { readText } from './read-text'
import {
  type AskedChanges,
  type DocumentFormat,
  isPackage,
  type PackageFormat,
  type Reading,
  type TextFormat,
  type TrackedChanges,
} from './reading'
import { readNewsMl } from './wire/read-newsml'
import { readNewsMlG2 } from './wire/read-newsml-g2'
import { readNinjs } from './wire/read-ninjs'
import { readNitf } from './wire/read-nitf'

export type { DocumentFormat } from './reading'

/** A file, or text that was pasted. `charset` is what a person chose when the guess was wrong. */
export type DocumentInput =
  | {
      readonly bytes: Uint8Array
      readonly name?: string
      readonly format?: DocumentFormat
      readonly charset?: string
      /** Of Word, OpenDocument and CriticMarkup: accepted when left out. */
      readonly changes?: AskedChanges
    }
  | { readonly text: string; readonly format: TextFormat; readonly changes?: AskedChanges }

export interface ImportedDocument {
  readonly document: Document
  readonly meta: ArticleMeta
  /** What was dropped or changed, one note a kind. */
  readonly notes: readonly ImportNote[]
  readonly sourceNotes: readonly PlacedNote[]
  readonly format: DocumentFormat
  /** Of what came from a news agency. */
  readonly wire?: WireItem
}

const READERS: Readonly<Record<TextFormat, (text: string, changes?: TrackedChanges) => Reading>> = {
  text: readText,
  markdown: readMarkdown,
  html: (text) => readHtml(text),
  nitf: readNitf,
  'newsml-g2': readNewsMlG2,
  newsml: readNewsMl,
  ninjs: readNinjs,
  json: readOwnJson,
}
const PACKAGES: Readonly<Record<PackageFormat, (bytes: Uint8Array, changes?: TrackedChanges) => Reading>> = {
  docx: readDocx,
  odt: readOdt,
}
const DECLARED_CHARSET = /<(?:meta\b[^>]{0,300}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i

/**
 * Reads a document of any known format into the text that Stet works on. Throws `RefusedDocument` when it is too large,
 * broken, empty, or not what its name says; then nothing of it is kept.
 */
export function readDocument(input: DocumentInput): ImportedDocument {
  const { format, reading } =
    'bytes' in input
      ? readFile(input)
      : { format: input.format, reading: readPasted(input.text, input.format, readAs(input.changes)) }
  const { blocks, meta } = (reading.isExact ? takeFurniture : recogniseFurniture)(reading.blocks, reading.known)
  const document = assemble(blocks)
  if (document.text.length > TEXT_LIMIT) throw textTooLong()
  if (!isVisible(document.text)) {
    throw new RefusedDocument('invalid', 'There is no text to read in this document. Check that it is the right one.')
  }
  const sourceNotes = placeSourceNotes(blocks, reading.sourceNotes ?? [])
  return { document, meta, notes: reading.notes, sourceNotes, format, ...(reading.wire && { wire: reading.wire }) }
}

function readFile({
  bytes,
  name,
  format: asked,
  charset,
  changes: wanted,
}: Extract<DocumentInput, { bytes: Uint8Array }>) {
  const changes = readAs(wanted)
  if (bytes.length > FILE_LIMIT) throw fileTooLarge('Save it without pictures, or import it in parts.')
  const format = chooseFormat(bytes, name, asked)
  if (isPackage(format)) return { format, reading: PACKAGES[format](bytes, changes) }
  const declared = isMarkup(format) ? declaredCharset(bytes) : undefined
  const decoded = decodeText(bytes, { charset, declared })
  const reading = readPasted(decoded.text, format, changes)
  return { format, reading: { ...reading, notes: [...decoded.notes, ...reading.notes] } }
}

/** Proposals are made to the text as it was before them. */
const readAs = (changes?: AskedChanges): TrackedChanges | undefined => (changes === 'proposals' ? 'original' : changes)

/** Whether a file of this format says itself in which charset it is. */
export const isMarkup = (format: string) =>
  format !== 'text' && format !== 'markdown' && format !== 'ninjs' && format !== 'json'

/** The blocks of a package or of a text, as they stand in it. Throws `RefusedDocument`. */
export const readBlocks = (
  input:
    | { readonly bytes: Uint8Array; readonly format: PackageFormat }
    | { readonly text: string; readonly format: TextFormat },
): Reading => ('bytes' in input ? PACKAGES[input.format](input.bytes) : readPasted(input.text, input.format))

function readPasted(text: string, format: TextFormat, changes?: TrackedChanges): Reading {
  // Markup adds to the length of the others; what is left of them is measured later.
  const isPlain = format === 'text' || format === 'markdown'
  if (text.length > (isPlain ? TEXT_LIMIT : FILE_LIMIT)) throw textTooLong()
  return READERS[format](text, changes)
}

/** The charset that a page names in its head. */
export const declaredCharset = (bytes: Uint8Array) =>
  DECLARED_CHARSET.exec(Buffer.from(bytes.subarray(0, 2_048)).toString('latin1'))?.[1]
