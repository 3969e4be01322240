import { applyEdits } from '../../core/revise/apply-edits'
import { inWholeWords } from '../../core/revise/whole-words'
import { writeDocx } from './docx'
import type { ExportInput, WrittenFormat } from './export-input'
import { writeHtml } from './html'
import { writeJson } from './json'
import { writeMarkdown } from './markdown'
import { writeText } from './text'
import { UnsupportedExport } from './unsupported-export'

export interface WrittenDocument {
  readonly bytes: Uint8Array
  readonly mime: string
  /** Without a dot. */
  readonly extension: string
}

interface Writer {
  readonly mime: string
  readonly extension: string
  readonly canTrack: boolean
  readonly write: (input: ExportInput) => string | Promise<Uint8Array>
}

const WRITERS: Readonly<Record<WrittenFormat, Writer>> = {
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    canTrack: true,
    write: writeDocx,
  },
  html: { mime: 'text/html; charset=utf-8', extension: 'html', canTrack: true, write: writeHtml },
  markdown: { mime: 'text/markdown; charset=utf-8', extension: 'md', canTrack: true, write: writeMarkdown },
  json: { mime: 'application/json', extension: 'json', canTrack: true, write: writeJson },
  text: { mime: 'text/plain; charset=utf-8', extension: 'txt', canTrack: false, write: writeText },
}

/** Writes one version of an article as a file. Throws `UnsupportedExport` when the format cannot show tracked changes. */
export async function writeDocument(input: ExportInput): Promise<WrittenDocument> {
  const { mime, extension, canTrack, write } = WRITERS[input.format]
  if (input.copy === 'tracked' && !canTrack) {
    const able = Object.entries(WRITERS).flatMap(([format, writer]) => (writer.canTrack ? format : []))
    throw new UnsupportedExport(input.copy, input.format, able)
  }
  const content = await write(asCopy(input))
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content.toWellFormed()) : content
  return { bytes, mime, extension }
}

/** The document as the copy wants it, with the corrections that are still to be seen. */
function asCopy(input: ExportInput): ExportInput {
  if (input.copy === 'tracked') return input
  if (input.copy === 'clean') return { ...input, corrections: [] }
  const accepted = input.corrections.filter(({ state }) => state === 'accepted')
  if (accepted.length === 0) return { ...input, corrections: [] }
  const { document } = applyEdits(input.document, inWholeWords(input.document.text, accepted))
  return { ...input, document, corrections: [] }
}
