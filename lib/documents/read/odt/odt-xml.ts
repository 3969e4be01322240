import { parseXml, type XmlElement } from '../wire/xml-tree'

const PREFIXES: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://purl.org/dc/elements/1.1/': 'dc',
}

/** A part of an OpenDocument package as a tree, with the usual prefixes whatever the file calls them. */
export const parsePart = (bytes: Uint8Array, tick: () => void): XmlElement =>
  parseXml(new TextDecoder().decode(bytes), 'The OpenDocument file', tick, {
    xmlns: true,
    nameOf: (name, uri) => {
      const local = name.slice(name.indexOf(':') + 1)
      return Object.hasOwn(PREFIXES, uri) ? `${PREFIXES[uri]}:${local}` : local
    },
  })
