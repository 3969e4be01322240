import type { ArticleMeta } from '@/lib/core/text/article-meta'
import { assemble, type Document } from '@/lib/core/text/document'
import type { ImportNote } from '@/lib/core/text/import-note'
import { normalise } from '@/lib/core/text/normalise'
import { recogniseFurniture } from '@/lib/core/text/recognise'
import { RefusedDocument } from '../refused-document'
import { chooseFormat } from './choose-format'
import { decodeText } from './decode-text'
import { FILE_LIMIT, TEXT_LIMIT } from './limits'
import { readHtml } from './read-html'
import { readMarkdown } from './read-markdown'
import { readText } from './read-text'
import type { DocumentFormat, Reading } from './reading'

export interface ImportedDocument {
  readonly document: Document
  readonly meta: ArticleMeta
  readonly notes: readonly ImportNote[]
  readonly format: DocumentFormat
}

export type DocumentInput =
  | { readonly bytes: Uint8Array; readonly name?: string; readonly format?: DocumentFormat }
  | { readonly text: string; readonly format: Exclude<DocumentFormat, 'docx'> }

/** Reads a file or a text. Throws `RefusedDocument`, which says what to do, and keeps nothing. */
export async function readDocument(input: DocumentInput): Promise<ImportedDocument> {
  if ('text' in input) return finish(input.format, input.text, [])
  if (input.bytes.length > FILE_LIMIT) throw new RefusedDocument('too-large', 'The file is over 10 MB.')
  const format = chooseFormat(input.bytes, input.name, input.format)
  if (format === 'docx') throw new RefusedDocument('unsupported', 'docx')
  const { text, notes } = decodeText(input.bytes)
  return finish(format, text, notes)
}

const READERS: Record<Exclude<DocumentFormat, 'docx'>, (text: string) => Reading> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
}

function finish(format: Exclude<DocumentFormat, 'docx'>, raw: string, early: readonly ImportNote[]): ImportedDocument {
  const { text, notes } = normalise(raw)
  if (text.length > TEXT_LIMIT) throw new RefusedDocument('too-large', 'The text is over 2,000,000 characters.')
  const reading = READERS[format](text)
  const { blocks, meta } = recogniseFurniture(reading.blocks, reading.known)
  const document = assemble(blocks)
  if (document.text.trim() === '') throw new RefusedDocument('invalid', 'There is no text in it.')
  return { document, meta, notes: [...early, ...notes, ...reading.notes], format }
}
