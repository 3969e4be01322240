import { RefusedDocument } from '../../refused-document'
import type { Package } from './open-package'
import { readXml } from './read-xml'

export interface Relationship {
  /** The last word of its type, such as `hyperlink` or `styles`. */
  readonly type: string
  /** The name of a part, or the address itself when it is external. */
  readonly target: string
  readonly external: boolean
}

export interface Parts {
  readonly main: string
  /** The relationships of the main part by their ids. */
  readonly relationships: ReadonlyMap<string, Relationship>
}

const MAIN_TYPE =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.\w+\.macroEnabledTemplate\.main\+xml$|ms-word\.document\.macroEnabled\.main\+xml$/
const USUAL_MAIN = 'word/document.xml'

/** What else a zip package may be, by a part that it has. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.(?:xml|bin)$/, 'a spreadsheet'],
  [/^ppt\/presentation\.xml$/, 'a presentation'],
  [/^META-INF\/container\.xml$/, 'an e-book'],
  [/^(?:content\.xml|mimetype)$/, 'an OpenDocument file'],
]

/** Finds the text of a Word file by its relationships or content types, not by its usual name. Throws when it has none. */
export function findParts(pack: Package, tick: () => void): Parts {
  const main = [mainByRelationship(pack, tick), mainByContentType(pack, tick), USUAL_MAIN].find(
    (name) => name && pack.names.includes(name),
  )
  const other = OTHERS.find(([pattern]) => pack.names.some((name) => pattern.test(name)))
  if (!main || (other && main !== USUAL_MAIN && !main.startsWith('word/'))) {
    const what = other ? `This is ${other[1]}` : 'There is no Word text in this package'
    throw new RefusedDocument(
      other ? 'unsupported' : 'invalid',
      `${what}. Save the article as a Word file (.docx), or as an OpenDocument text (.odt), and name it so.`,
    )
  }
  return { main, relationships: readRelationships(pack, main, tick) }
}

/** The relationships of a part; of the whole package when `part` is empty. */
export function readRelationships(pack: Package, part: string, tick: () => void): Map<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const bytes = pack.read(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const found = new Map<string, Relationship>()
  if (!bytes) return found
  const open = (name: string, attribute: (name: string) => string | undefined) => {
    const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')]
    if (name !== 'Relationship' || !id || !type || target === undefined) return undefined
    const external = attribute('TargetMode') === 'External'
    found.set(id, {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolve(folder, target),
      external,
    })
    return undefined
  }
  readXml(bytes, { open }, tick)
  return found
}

const mainByRelationship = (pack: Package, tick: () => void) =>
  [...readRelationships(pack, '', tick).values()].find(({ type, external }) => type === 'officeDocument' && !external)
    ?.target

function mainByContentType(pack: Package, tick: () => void): string | undefined {
  const bytes = pack.read('[Content_Types].xml')
  let main: string | undefined
  const open = (name: string, attribute: (name: string) => string | undefined) => {
    if (name === 'Override' && MAIN_TYPE.test(attribute('ContentType') ?? ''))
      main ??= attribute('PartName')?.replace(/^\//, '')
    return undefined
  }
  if (bytes) readXml(bytes, { open }, tick)
  return main
}

/** A target as the name of a part: relative to the folder of its source, or absolute with a leading slash. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target
  const names: string[] = []
  for (const name of path.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}
