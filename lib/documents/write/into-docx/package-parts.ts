import type { Package } from '../../read/docx/open-package'
import { decodeXml } from '../../read/docx/read-xml'
import { RefusedDocument } from '../../refused-document'
import { escapeValue } from './word-xml'
import { writeZip } from './write-zip'
import { attributeOf, below, rawName, readTree } from './xml-tree'

/** A package that is changed: parts that nobody sets are written as they were. */
export interface PackageParts {
  /** The source of an XML part, without its byte order mark; undefined when there is none of this name. */
  text(name: string): string | undefined
  set(name: string, source: string): void
  /** The sources of all XML parts. */
  allText(): Iterable<string>
  /** Adds a part of its own to those that a part speaks of. */
  add(part: NewPart): void
  /** The bytes of the package. */
  pack(): Uint8Array
}

export interface NewPart {
  readonly name: string
  readonly source: string
  readonly contentType: string
  /** The part that speaks of it, and how. */
  readonly from: string
  readonly relationshipType: string
}

const CONTENT_TYPES = '[Content_Types].xml'
export function packageParts(pack: Package): PackageParts {
  const bytes = new Map<string, Uint8Array>()
  for (const name of pack.names) bytes.set(name, pack.read(name) ?? new Uint8Array())
  const texts = new Map<string, string>()
  const changed = new Set<string>()

  function text(name: string): string | undefined {
    const known = texts.get(name)
    if (known !== undefined) return known
    const part = bytes.get(name)
    if (!part) return undefined
    const source = decodeXml(part)
    texts.set(name, source)
    return source
  }
  function set(name: string, source: string) {
    texts.set(name, source)
    changed.add(name)
  }
  function addTo(name: string, element: (prefix: string) => string) {
    const source = text(name) ?? ''
    const { root } = readTree(source)
    const raw = rawName(source, root)
    const prefix = raw.includes(':') ? raw.slice(0, raw.indexOf(':') + 1) : ''
    const isEmpty = root.openEnd === root.end
    const head = isEmpty ? source.slice(0, root.openEnd).replace(/\s*\/>$/, '>') : source.slice(0, root.closeStart)
    set(name, `${head}${element(prefix)}</${raw}>`)
  }

  return {
    text,
    set,
    *allText() {
      for (const name of bytes.keys()) if (/\.xml$/i.test(name)) yield safely(() => text(name)) ?? ''
    },
    add({ name, source, contentType, from, relationshipType }) {
      bytes.set(name, new Uint8Array())
      set(name, source)
      const partName = escapeValue(`/${name}`)
      addTo(CONTENT_TYPES, (p) => `<${p}Override PartName="${partName}" ContentType="${contentType}"/>`)
      const folder = from.slice(0, from.lastIndexOf('/') + 1)
      const list = `${folder}_rels/${from.slice(folder.length)}.rels`
      if (text(list) === undefined) {
        bytes.set(list, new Uint8Array())
        set(
          list,
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
        )
      }
      const id = freeId(text(list) ?? '')
      addTo(list, (p) => `<${p}Relationship Id="${id}" Type="${relationshipType}" Target="${partName}"/>`)
    },
    pack() {
      for (const name of changed) bytes.set(name, encoded(bytes.get(name), texts.get(name) ?? ''))
      return writeZip(bytes)
    },
  }
}

/** Parts that no reader of ours opens may be anything; they have no numbers that matter. */
function safely(read: () => string | undefined): string | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof RefusedDocument) return undefined
    throw error
  }
}

function freeId(list: string): string {
  const { root } = readTree(list)
  const used = new Set([...below(root)].map((element) => attributeOf(list, element, 'Id')))
  for (let number = used.size + 1; ; number++) if (!used.has(`rId${number}`)) return `rId${number}`
}

/** In the encoding that the part was in. */
function encoded(former: Uint8Array | undefined, source: string): Uint8Array {
  const [a, b] = former ?? []
  if (!(a === 0xff && b === 0xfe) && !(a === 0xfe && b === 0xff)) return new TextEncoder().encode(source)
  const units = Buffer.from(`\ufeff${source}`, 'utf16le')
  return a === 0xfe ? units.swap16() : units
}
