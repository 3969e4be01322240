import { SaxesParser } from 'saxes'
import { RefusedDocument } from '../../refused-document'
import { DEPTH_LIMIT } from '../limits'

/** Short names for the namespaces that are read; Word's strict form has addresses of its own. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'chart',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
}
const CHUNK = 65_536

/** The value of an attribute by its short name, such as `w:val`; attributes without a prefix by their bare name. */
export type Attributes = (name: string) => string | undefined

export interface XmlHandler {
  /** `name` and `parent` are short names such as `w:p`; unknown namespaces leave the bare name. `'skip'` leaves out all below. `at` is where the tag ends in the part. */
  open(name: string, attributes: Attributes, parent: string, at: number): 'skip' | undefined
  close(name: string): unknown
  /** Character data, with the element it stands in; `at` is where the tag before it ends. */
  text(text: string, inside: string, at: number): void
}

const damaged = () =>
  new RefusedDocument(
    'invalid',
    'The Word file is damaged: a part of it is not well-formed. Open it in Word and save it again.',
  )

/**
 * Reads one XML part as a stream of elements, without building a tree. Entities that a document defines for itself are
 * refused together with its DOCTYPE, which no Word file has. Nothing outside the part is ever loaded.
 */
export function readXml(bytes: Uint8Array, handler: Partial<XmlHandler>, tick: () => void): void {
  const source = decodeXml(bytes)
  const parser = new SaxesParser({ xmlns: true, position: false })
  const names: string[] = []
  let at = 0
  let skippedBelow = Number.POSITIVE_INFINITY

  parser.on('doctype', () => {
    throw new RefusedDocument(
      'invalid',
      'The Word file carries a document type definition, which Word never writes. It is not imported.',
    )
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    tick()
    at = parser.position
    const name = shortName(uri, local)
    const parent = names.at(-1) ?? ''
    names.push(name)
    if (names.length > DEPTH_LIMIT) {
      throw new RefusedDocument(
        'too-large',
        `The Word file is nested more than ${DEPTH_LIMIT} levels deep. Copy its text into a new document.`,
      )
    }
    if (names.length > skippedBelow) return
    const find: Attributes = (wanted) =>
      Object.values(attributes).find((attribute) => shortName(attribute.uri, attribute.local) === wanted)?.value
    if (handler.open?.(name, find, parent, at) === 'skip') skippedBelow = names.length
  })
  parser.on('closetag', () => {
    at = parser.position
    const name = names.pop() ?? ''
    if (names.length >= skippedBelow) return
    if (names.length + 1 === skippedBelow) skippedBelow = Number.POSITIVE_INFINITY
    else handler.close?.(name)
  })
  const onText = (text: string) => {
    if (names.length < skippedBelow) handler.text?.(text, names.at(-1) ?? '', at)
  }
  parser.on('text', onText)
  parser.on('cdata', onText)

  try {
    for (let from = 0; from < source.length; from += CHUNK) parser.write(source.slice(from, from + CHUNK))
    parser.close()
  } catch (error) {
    throw error instanceof RefusedDocument ? error : damaged()
  }
}

const shortName = (uri: string, local: string) => (Object.hasOwn(PREFIXES, uri) ? `${PREFIXES[uri]}:${local}` : local)

/** UTF-8, or UTF-16 with its byte order mark: all that Word's format allows. */
export function decodeXml(bytes: Uint8Array): string {
  const charset =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    throw damaged()
  }
}
