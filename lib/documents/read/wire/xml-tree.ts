import { SaxesParser } from 'saxes'
import { RefusedDocument } from '../../refused-document'
import { DEPTH_LIMIT } from '../limits'
import { LATIN_ENTITIES } from './latin-entities'

/** An element without its prefix; attributes without theirs, too. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

interface Growing extends XmlElement {
  readonly children: XmlNode[]
}

const CHUNK = 65_536
/** Elements of one file: an article has some hundred. */
const MOST_ELEMENTS = 400_000

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Parses XML to a tree. A DOCTYPE is passed over and nothing that it names is loaded; one that defines entities is refused, as
 * is what is not well-formed, nested too deep or far too large. `nameOf` makes names of what stands in the file. `what` is
 * the file in a message, such as `This NITF file`. Recursion over the tree is safe: it is at most `DEPTH_LIMIT` deep.
 */
export function parseXml(
  source: string,
  what: string,
  tick: () => void,
  { xmlns = false, nameOf = withoutPrefix }: { xmlns?: boolean; nameOf?: (name: string, uri: string) => string } = {},
): XmlElement {
  const parser = new SaxesParser({ xmlns: xmlns as true })
  Object.assign(parser.ENTITIES, LATIN_ENTITIES)
  const open: Growing[] = []
  let root: XmlElement | undefined
  let elements = 0

  parser.on('doctype', (definition) => {
    if (/<!ENTITY/i.test(definition)) {
      throw new RefusedDocument(
        'invalid',
        `${what} defines entities of its own, which no news item needs. It is not imported.`,
      )
    }
  })
  parser.on('opentag', ({ name, uri, attributes }) => {
    tick()
    if (open.length >= DEPTH_LIMIT) {
      throw new RefusedDocument(
        'too-large',
        `${what} is nested more than ${DEPTH_LIMIT} levels deep. It is not imported.`,
      )
    }
    if (++elements > MOST_ELEMENTS) {
      throw new RefusedDocument(
        'too-large',
        `${what} has more than ${MOST_ELEMENTS.toLocaleString('en')} elements. Import it in parts.`,
      )
    }
    const element: Growing = {
      name: nameOf(name, uri ?? ''),
      attributes: attributesOf(attributes, nameOf),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    root = open.pop()
  })
  const onText = (text: string) => void open.at(-1)?.children.push(text)
  parser.on('text', onText)
  parser.on('cdata', onText)

  try {
    for (let at = 0; at < source.length; at += CHUNK) parser.write(source.slice(at, at + CHUNK))
    parser.close()
  } catch (error) {
    if (error instanceof RefusedDocument) throw error
    throw new RefusedDocument(
      'invalid',
      `${what} is not well-formed XML (line ${parser.line}). Get it again, whole, and choose that.`,
    )
  }
  if (!root) throw new RefusedDocument('invalid', `${what} has no elements.`)
  return root
}

type Attributes = Readonly<Record<string, string | { readonly value: string; readonly uri: string }>>

function attributesOf(attributes: Attributes, nameOf: (name: string, uri: string) => string) {
  const found: Record<string, string> = Object.create(null)
  for (const [name, given] of Object.entries(attributes)) {
    const [value, uri] = typeof given === 'string' ? [given, ''] : [given.value, given.uri]
    found[nameOf(name, uri)] ??= value
  }
  return found
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** The elements below one, by name, in order; itself not. */
export function* elementsNamed(root: XmlElement, name: string): Generator<XmlElement> {
  for (const node of root.children) {
    if (!isElement(node)) continue
    if (node.name === name) yield node
    yield* elementsNamed(node, name)
  }
}

/** The first element below one that this name has. */
export const findElement = (root: XmlElement | undefined, name: string): XmlElement | undefined =>
  root && elementsNamed(root, name).next().value

/** The elements right below one. */
export const childrenNamed = (root: XmlElement | undefined, name: string): XmlElement[] =>
  root?.children.filter(isElement).filter((element) => element.name === name) ?? []

/** All words in an element on one line, trimmed; undefined when there are none. */
export function wordsIn(root: XmlElement | undefined): string | undefined {
  if (!root) return undefined
  return rawWords(root).replace(/\s+/g, ' ').trim() || undefined
}

/** All words in an element as they stand. */
export const rawWords = (root: XmlElement): string =>
  root.children.map((node) => (isElement(node) ? rawWords(node) : node)).join('')
