import { RefusedDocument } from '../refused-document'
import type { DocumentFormat } from './reading'
import { sniff } from './sniff'

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
}
/** Endings that promise another format, whatever the bytes look like. */
const OTHER_ENDINGS = /^(?:doc|dot|rtf|pdf|odt|pages|epub|xml|json|csv|xlsx?|pptx?|eml|msg)$/
const READABLE = 'Stet reads .txt, .md, .html and .docx.'
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
      return zipFormat(wanted, ending, readable)
    case 'text':
      return textFormat(bytes, wanted, ending, readable)
  }
}

function zipFormat(wanted: DocumentFormat | undefined, ending: string | undefined, readable: string): DocumentFormat {
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
  if (wanted === 'docx') {
    throw new RefusedDocument(
      'invalid',
      `This is plain text${ending ? ` named .${ending}` : ''}, not a Word file. Name it .txt, or save it from Word as .docx.`,
    )
  }
  if (wanted === undefined && ending && OTHER_ENDINGS.test(ending)) {
    throw new RefusedDocument('unsupported', `Stet cannot read .${ending} files. ${readable}`)
  }
  if (wanted) return wanted
  return isWebPage(Buffer.from(bytes.subarray(0, 1024)).toString('latin1')) ? 'html' : 'text'
}
