import type { ExportFormat } from '../../core/review/vocabulary'
import { applyEdits } from '../../core/revise/apply-edits'
import { inWholeWords } from '../../core/revise/whole-words'
import { writeCheckingDocx } from './checking/docx'
import { writeCheckingHtml } from './checking/html'
import { writeClaimReview } from './claim-review'
import { writeCsv } from './csv'
import { writeDocx } from './docx'
import type { ExportInput } from './export-input'
import { writeHtml } from './html'
import { writeIntoOriginal } from './into-docx/write-into-original'
import { writeJson } from './json'
import { writeMarkdown } from './markdown'
import { writeArticlePdf } from './pdf/write-article'
import { writeCheckingPdf } from './pdf/write-checking'
import { writeText } from './text'
import { refuseUnsupported } from './unsupported-export'
import { writeWebAnnotation } from './web-annotation'
import { writeNewsMlG2 } from './wire/newsml-g2'
import { writeNinjs } from './wire/ninjs'
import { writeNitf } from './wire/nitf'

export interface WrittenDocument {
  readonly bytes: Uint8Array
  readonly mime: string
  /** Without a dot. */
  readonly extension: string
}

interface Writer {
  readonly mime: string
  readonly extension: string
  readonly write: (input: ExportInput) => string | Promise<Uint8Array>
}

const writePage = (input: ExportInput) => (input.copy === 'checking' ? writeCheckingHtml(input) : writeHtml(input))

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    write: (input) => (input.copy === 'checking' ? writeCheckingDocx(input) : writeDocx(input)),
  },
  pdf: {
    mime: 'application/pdf',
    extension: 'pdf',
    write: (input) => (input.copy === 'checking' ? writeCheckingPdf(input) : writeArticlePdf(input)),
  },
  html: { mime: 'text/html; charset=utf-8', extension: 'html', write: writePage },
  markdown: { mime: 'text/markdown; charset=utf-8', extension: 'md', write: writeMarkdown },
  json: { mime: 'application/json', extension: 'json', write: writeJson },
  csv: { mime: 'text/csv; charset=utf-8', extension: 'csv', write: writeCsv },
  'web-annotation': {
    mime: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'annotations.json',
    write: writeWebAnnotation,
  },
  claimreview: { mime: 'application/ld+json', extension: 'claims.json', write: writeClaimReview },
  text: { mime: 'text/plain; charset=utf-8', extension: 'txt', write: writeText },
  nitf: { mime: 'application/xml', extension: 'nitf.xml', write: writeNitf },
  'newsml-g2': { mime: 'application/xml', extension: 'newsml.xml', write: writeNewsMlG2 },
  ninjs: { mime: 'application/json', extension: 'ninjs.json', write: writeNinjs },
}

/** Writes one version of an article as a file. Throws `UnsupportedExport` when the format cannot express the copy. */
export async function writeDocument(input: ExportInput): Promise<WrittenDocument> {
  const { format } = input
  refuseUnsupported(input)
  const { mime, extension, write } = WRITERS[format]
  const own = format === 'docx' ? writeIntoOriginal(input) : undefined
  if (own && 'bytes' in own) return { bytes: own.bytes, mime, extension }
  const content = await write(asCopy({ ...input, ...own }))
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content.toWellFormed()) : content
  return { bytes, mime, extension }
}

/** The document as the copy wants it, with the corrections that are still to be seen. */
function asCopy(input: ExportInput): ExportInput {
  if (input.copy === 'tracked') return input
  if (input.copy === 'clean' || input.copy === 'checking') return { ...input, corrections: [] }
  const accepted = input.corrections.filter(({ state }) => state === 'accepted')
  if (accepted.length === 0) return { ...input, corrections: [] }
  const { document } = applyEdits(input.document, inWholeWords(input.document.text, accepted))
  return { ...input, document, corrections: [] }
}
