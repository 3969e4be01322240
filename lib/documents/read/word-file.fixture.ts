import { strToU8, zipSync } from 'fflate'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface WordParts {
  /** Hyperlink addresses by relationship id. */
  readonly links?: Readonly<Record<string, string>>
  /** The inside of `w:styles`, `w:numbering`, `w:footnotes`. */
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  /** Other parts, or replacements of these, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  /** Where the main part stands. */
  readonly main?: string
}

/** An XML part of the word namespace. */
export const wordXml = (root: string, inside: string) =>
  `<?xml version="1.0"?><w:${root} ${NAMESPACES}>${inside}</w:${root}>`

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (inside: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`
export const style = (id: string, name: string, inside = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`

const relationships = (inside: string) => `<Relationships xmlns="${RELATIONSHIPS}">${inside}</Relationships>`
const relationship = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"${mode}/>`

/** A Word file whose body is `body`, as bytes. */
export function wordFile(
  body: string,
  { links = {}, styles, numbering, footnotes, parts = {}, main = 'word/document.xml' }: WordParts = {},
) {
  const own = { styles, numbering, footnotes }
  const present = Object.entries(own).filter(([, inside]) => inside !== undefined)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', main)),
    [main]: wordXml('document', `<w:body>${body}</w:body>`),
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: relationships(
      Object.entries(links)
        .map(([id, href]) => relationship(id, 'hyperlink', href, ' TargetMode="External"'))
        .join('') + present.map(([name]) => relationship(name, name, `${name}.xml`)).join(''),
    ),
    ...Object.fromEntries(present.map(([name, inside]) => [`${folder}${name}.xml`, wordXml(name, inside ?? '')])),
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
  )
}
