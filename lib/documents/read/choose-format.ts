import { RefusedDocument } from '../refused-document'
import type { DocumentFormat } from './reading'
import { looksLikeUtf16, sniff } from './sniff'
import { formatOfRoot, xmlRoot } from './wire/sniff-wire'

const BY_ENDING: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  docm: 'docx',
  odt: 'odt',
}
/** Endings that promise another format, whatever the bytes look like. */
const OTHER_ENDINGS = /^(?:doc|dot|rtf|pdf|pages|epub|ods|odp|csv|xlsx?|pptx?|eml|msg)$/
const READABLE = 'Stet reads .txt, .md, .html, .docx, .odt, NITF, NewsML and ninjs (.xml, .json), and its own .json.'
/** Endings of what news agencies send; which of their formats it is the file says itself. */
const XML_ENDINGS = /^(?:xml|nitf|newsml|g2)$/
const JSON_ENDINGS = /^(?:json|ninjs)$/
/** How an export of Stet names itself, wherever a program that wrote it anew put that. */
const OWN_JSON = /"generator"\s*:\s*"Stet"/
/** Bytes in which the first element of an XML file must begin. */
const HEAD = 65_536
/** By how it begins. */
export const isWebPage = (start: string) => WEB_PAGE.test(start)
const WEB_PAGE = /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body)\b/i

const endingOf = (name: string | undefined) => /\.([a-z0-9]{1,10})$/i.exec(name ?? '')?.[1]?.toLowerCase()

/**
 * The format to read these bytes as: what they are by their first bytes must agree with what was asked for or with the
 * ending of the name. Throws `RefusedDocument` when they do not, or when nothing here reads them; it ends with what is
 * `readable` then.
 */
export function chooseFormat(
  bytes: Uint8Array,
  name?: string,
  asked?: DocumentFormat,
  readable = READABLE,
): DocumentFormat {
  const ending = endingOf(name)
  const wanted = asked ?? (ending && Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined)
  const { kind, what } = sniff(bytes)
  const renamed = ending ? ` that is named .${ending}` : ''
  switch (kind) {
    case 'empty':
      throw new RefusedDocument('invalid', 'The file is empty. Check that it was saved, then choose it again.')
    case 'ole':
      throw new RefusedDocument(
        'unsupported',
        'This is an old Word file (.doc) or one with a password. Open it in Word and save it as .docx without a password.',
      )
    case 'rtf':
      throw new RefusedDocument('unsupported', `This is ${what}${renamed}. Open it in Word and save it as .docx.`)
    case 'binary':
      throw new RefusedDocument('unsupported', `This is ${what}${renamed}. ${readable}`)
    case 'zip':
      return zipFormat(bytes, wanted, ending, readable)
    case 'text':
      return textFormat(bytes, wanted, ending, readable)
  }
}

/** An OpenDocument package begins with its type, not packed. */
const ODT_BEGINS = 'mimetypeapplication/vnd.oasis.opendocument.text'

function zipFormat(
  bytes: Uint8Array,
  wanted: DocumentFormat | undefined,
  ending: string | undefined,
  readable: string,
): DocumentFormat {
  const isOdt = Buffer.from(bytes.subarray(30, 30 + ODT_BEGINS.length)).toString('latin1') === ODT_BEGINS
  if (wanted === 'odt' || (isOdt && wanted === undefined && ending === undefined)) return 'odt'
  if (wanted === 'docx' || (wanted === undefined && !(ending && OTHER_ENDINGS.test(ending)))) return 'docx'
  throw new RefusedDocument(
    'unsupported',
    `This is a zip package${ending ? ` named .${ending}` : ''}, not text. If it is a Word file, name it .docx. ${readable}`,
  )
}

function textFormat(
  bytes: Uint8Array,
  wanted: DocumentFormat | undefined,
  ending: string | undefined,
  readable: string,
): DocumentFormat {
  if (wanted === 'docx' || wanted === 'odt') {
    const [what, program] = wanted === 'docx' ? ['a Word file', 'Word'] : ['an OpenDocument file', 'LibreOffice']
    throw new RefusedDocument(
      'invalid',
      `This is plain text${ending ? ` named .${ending}` : ''}, not ${what}. Name it .txt, or save it from ${program} as .${wanted}.`,
    )
  }
  if (wanted === undefined && ending && OTHER_ENDINGS.test(ending)) {
    throw new RefusedDocument('unsupported', `Stet cannot read .${ending} files. ${readable}`)
  }
  if (wanted) return wanted
  if (ending && JSON_ENDINGS.test(ending)) return OWN_JSON.test(headOf(bytes)) ? 'json' : 'ninjs'
  if (ending && XML_ENDINGS.test(ending)) return wireFormat(xmlRoot(headOf(bytes)), readable)
  return isWebPage(Buffer.from(bytes.subarray(0, 1024)).toString('latin1')) ? 'html' : 'text'
}

function wireFormat(root: string | undefined, readable: string): DocumentFormat {
  const format = formatOfRoot(root)
  if (format) return format
  const what =
    root === undefined ? 'This is no XML' : `This XML begins with “${root.slice(0, 60)}” and is of no known news format`
  throw new RefusedDocument('unsupported', `${what}. ${readable}`)
}

/** How a file begins, for looking at its markup; letters outside of ASCII may be others. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD)
  const order = looksLikeUtf16(bytes)
  return order
    ? new TextDecoder(`utf-16${order}`).decode(head)
    : Buffer.from(head).toString('latin1').replace('\xef\xbb\xbf', '')
}
