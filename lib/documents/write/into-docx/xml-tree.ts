/** An element of an XML part, by its places in the source: `<` of its first tag, behind that tag, `<` of its last, behind it. */
export interface XmlElement {
  /** A short name such as `w:p`, whatever the file itself calls the namespace. */
  readonly name: string
  readonly start: number
  readonly openEnd: number
  closeStart: number
  end: number
  readonly parent?: XmlElement
  readonly children: XmlElement[]
}

export interface XmlTree {
  readonly source: string
  readonly root: XmlElement
  /** Each element by where its first tag ends, as the reader names places. */
  readonly byOpenEnd: ReadonlyMap<number, XmlElement>
}

/** Short names for namespaces, those of Word's strict form included. */
const SHORT: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
}

/** What is neither an element nor text: its first characters and its last ones. */
const OTHERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/**
 * The elements of a part with their places, so that it can be changed without being written anew. The source is well
 * formed and has no DOCTYPE: the reader has seen to that. Namespaces are those that the root names.
 */
export function readTree(source: string): XmlTree {
  const byOpenEnd = new Map<number, XmlElement>()
  const names = new Map<string, string>()
  let prefixes: ReadonlyMap<string, string> | undefined
  let root: XmlElement | undefined
  let inside: XmlElement | undefined
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const other = OTHERS.find(([first]) => source.startsWith(first, at))
    if (other) {
      at = source.indexOf(other[1], at) + other[1].length
      continue
    }
    const end = tagEnd(source, at)
    if (source[at + 1] === '/') {
      if (inside) {
        inside.closeStart = at
        inside.end = end
      }
      inside = inside?.parent
      at = end
      continue
    }
    const raw = rawName(source, { start: at })
    prefixes ??= prefixesOf(source.slice(at, end))
    let name = names.get(raw)
    if (name === undefined) {
      name = shortName(raw, prefixes)
      names.set(raw, name)
    }
    const element: XmlElement = { name, start: at, openEnd: end, closeStart: end, end, parent: inside, children: [] }
    root ??= element
    inside?.children.push(element)
    byOpenEnd.set(end, element)
    if (source[end - 2] !== '/') inside = element
    at = end
  }
  if (!root) throw new RangeError('A part without an element')
  return { source, root, byOpenEnd }
}

/** Behind the `>` of the tag that begins at `at`; a value in quotes may hold one as well. */
function tagEnd(source: string, at: number): number {
  let quote = ''
  for (let next = at + 1; next < source.length; next++) {
    const character = source[next] ?? ''
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return next + 1
  }
  return source.length
}

const NAME = /[^\s/>]+/y

/** The name in a tag as the file writes it, its prefix included. */
export function rawName(source: string, { start }: Pick<XmlElement, 'start'>): string {
  NAME.lastIndex = start + 1
  return NAME.exec(source)?.[0] ?? ''
}

/** Which namespace each prefix of a tag stands for; the empty prefix is that of names without one. */
export function prefixesOf(tag: string): Map<string, string> {
  return new Map(
    [...tag.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, prefix = '', double, single]) => [prefix, double ?? single ?? ''],
    ),
  )
}

function shortName(raw: string, prefixes: ReadonlyMap<string, string>): string {
  const [prefix, local] = raw.includes(':') ? raw.split(':', 2) : ['', raw]
  const uri = prefixes.get(prefix ?? '')
  if (uri === undefined || !Object.hasOwn(SHORT, uri)) return raw
  return SHORT[uri] ? `${SHORT[uri]}:${local}` : (local ?? '')
}

/** The value of an attribute by its name as the file writes it, without its prefix. */
export function attributeOf(source: string, { start, openEnd }: XmlElement, local: string): string | undefined {
  const found = new RegExp(`\\s(?:[^\\s=:]+:)?${local}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    source.slice(start, openEnd),
  )
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? undefined : plainText(value)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Character data without its escapes. */
export const plainText = (raw: string) =>
  raw.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name) return ENTITIES[name] ?? all
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
  })

export const childOf = (element: XmlElement | undefined, name: string) =>
  element?.children.find((child) => child.name === name)

/** The nearest element around of this name. */
export function around(element: XmlElement | undefined, name: string): XmlElement | undefined {
  let at = element
  while (at && at.name !== name) at = at.parent
  return at
}

/** All elements below, in the order of the part. */
export function* below(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child
    yield* below(child)
  }
}

export const isEmptyTag = (source: string, { openEnd, end }: XmlElement) => openEnd === end && source[end - 2] === '/'
