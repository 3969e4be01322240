import type { ExportCopy } from '../../core/review/vocabulary'

export interface FileNameParts {
  /** Without a dot. */
  readonly extension: string
  readonly version: number
  readonly copy: ExportCopy
}

/** Signs that Windows, macOS or a shell would trip over; control characters; and those that reverse the order of letters, which can hide an extension. */
const FORBIDDEN =
  /[<>:"/\\|?*\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu

/** Names that Windows keeps for devices, whatever stands after a dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(?:\.|$))/i

/** File systems allow 255 bytes; the rest is for the version, the copy, and what a browser adds to a second download. */
const MOST_BYTES = 180

/** A name for an exported file that every system can keep: the title, the version and the copy, as in `Talks resume v2 checked.docx`. */
export function exportFileName(title: string, { extension, version, copy }: FileNameParts): string {
  const words = title.toWellFormed().normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ')
  const stem = trimEdges(cutToBytes(trimEdges(words), MOST_BYTES)) || 'Article'
  const safe = DEVICE.test(stem) ? `Article ${stem}` : stem
  return `${safe} v${version}${copy === 'clean' ? '' : ` ${copy}`}.${extension}`
}

/** A dot in front hides a file, a dash makes it an option of a command, and Windows drops dots and spaces at the end. */
const trimEdges = (name: string) => name.replace(/^[\s.~-]+/, '').replace(/[\s.]+$/, '')

/** As much of a text as fits, never ending inside a grapheme. */
function cutToBytes(text: string, most: number): string {
  const encoder = new TextEncoder()
  let kept = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, most + 50))) {
    bytes += encoder.encode(segment).length
    if (bytes > most) break
    kept += segment
  }
  return kept
}

/** The header that names a download: in UTF-8 for every browser of today (RFC 6266, RFC 8187), and in plain letters for the others. */
export function contentDisposition(name: string): string {
  const whole = name.toWellFormed()
  const plain = whole
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]+/g, '_')
    .replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(whole).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
