import { chooseFormat, isWebPage } from '../read/choose-format'
import type { DocumentFormat } from '../read/reading'
import { RefusedDocument } from '../refused-document'

export type SourceFormat = DocumentFormat | 'pdf' | 'captions'

const READABLE = 'Stet reads .pdf, .docx, .odt, .html, .md, .txt, .srt, .vtt, and NITF, NewsML and ninjs (.xml, .json).'
/** Media types that servers and browsers tell, and what they promise. A plain text may still be a page by its looks. */
const BY_TYPE: Readonly<Record<string, SourceFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/vtt': 'captions',
  'application/x-subrip': 'captions',
}
/** Junk may stand before the head of a PDF. */
const HEAD_WITHIN = 1_024

/** `text/html; charset=utf-8` in its two halves. */
export function readType(type: string | undefined): { readonly media?: string; readonly charset?: string } {
  const media = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(type ?? '')?.[1]?.toLowerCase()
  const charset = /;\s*charset\s*=\s*"?([\w.:-]{2,40})/i.exec(type ?? '')?.[1]
  return { ...(media && { media }), ...(charset && { charset }) }
}

/**
 * The format to read a source as: by its bytes, where they tell; else by what its name or its media type promises. Throws
 * `RefusedDocument` when they do not agree, or when nothing here reads them.
 */
export function chooseSourceFormat(bytes: Uint8Array, name?: string, media?: string): SourceFormat {
  const start = Buffer.from(bytes.subarray(0, HEAD_WITHIN)).toString('latin1')
  if (/^%PDF-|[\r\n]%PDF-\d/.test(start)) return 'pdf'
  const promised = media && Object.hasOwn(BY_TYPE, media) ? BY_TYPE[media] : undefined
  const ending = /\.([a-z]{2,4})$/i.exec(name ?? '')?.[1]?.toLowerCase()
  const isText = ending === undefined || /^(?:srt|vtt|pdf)$/.test(ending)
  const asked = promised === 'captions' || promised === 'pdf' ? undefined : promised
  const plain = chooseFormat(bytes, isText ? undefined : name, ending ? undefined : asked, READABLE)
  if (ending === 'pdf' || (media === 'application/pdf' && ending === undefined)) throw isNoPdf(start)
  const isPlain = plain === 'text' || plain === 'html'
  if (isPlain && (ending === 'srt' || ending === 'vtt' || (promised === 'captions' && ending === undefined)))
    return 'captions'
  return plain
}

const isNoPdf = (start: string) =>
  isWebPage(start)
    ? new RefusedDocument(
        'invalid',
        'This is a web page that is named .pdf, perhaps one that asks to sign in. Open the PDF in a browser and save it again.',
      )
    : new RefusedDocument('invalid', 'This is named .pdf and is none. Name it by what it is, or get another copy.')
