import type { Parts } from '../../read/docx/find-parts'
import type { FileComment, FileThread } from './file-change'
import type { PackageParts } from './package-parts'
import { spliced } from './splices'
import { escapeText, escapeValue, writtenDate, writtenName } from './word-xml'
import { attributeOf, below, plainText, prefixesOf, readTree, type XmlElement } from './xml-tree'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT_WORD = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const WORD_2010 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const WORD_2012 = 'http://schemas.microsoft.com/office/word/2012/wordml'
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'

/** A comment that is in the file. */
interface KnownComment {
  readonly id: number
  readonly author: string
  readonly date: string
  readonly text: string
  readonly paragraph?: XmlElement
  readonly paraId?: string
}

/** A thread with the numbers of the comments that have to be put into the text for it. */
export interface NumberedThread {
  readonly thread: FileThread
  readonly ids: readonly number[]
  /** The number of a comment that was in the file, on whose words the new ones stand. */
  readonly besideId?: number
}

/** Writes threads into the parts that hold a file's comments, beside those that are there; what is said there already is not said twice. */
export function writeComments(
  parts: PackageParts,
  { main, relationships }: Parts,
  threads: readonly FileThread[],
  nextId: () => number,
): readonly NumberedThread[] {
  if (threads.length === 0) return []
  const nameOf = (type: string) => [...relationships.values()].find((one) => one.type === type && !one.external)?.target
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const strict = [...prefixesOf(parts.text(main)?.slice(0, 20_000) ?? '').values()].includes(STRICT_WORD)
  const word = strict ? STRICT_WORD : WORD
  const names = { comments: nameOf('comments'), extended: nameOf('commentsExtended') }
  const source = (names.comments && parts.text(names.comments)) ?? emptyPart('w:comments', { w: word, w14: WORD_2010 })
  const extended = (names.extended && parts.text(names.extended)) ?? emptyPart('w15:commentsEx', { w15: WORD_2012 })

  const tree = readTree(source)
  const known = tree.root.children.filter(({ name }) => name === 'w:comment').map((one) => knownComment(source, one))
  const nextParaId = countParaIds(parts)
  const splices = spliced(source)
  const added: string[] = []
  const entries: string[] = []
  const extendedTree = readTree(extended)
  const extendedSplices = spliced(extended)
  const entryOf = new Map(
    extendedTree.root.children.map((entry) => [attributeOf(extended, entry, 'paraId')?.toUpperCase(), entry]),
  )
  const given = new Map<KnownComment, string>()

  /** The paragraph number of a comment in the file, which is given one when it has none. */
  function paraIdOf(comment: KnownComment): string | undefined {
    const had = comment.paraId ?? given.get(comment)
    if (had || !comment.paragraph) return had
    const id = nextParaId()
    given.set(comment, id)
    splices.attribute(comment.paragraph, `w14:paraId="${id}"`)
    return id
  }
  function setDone(paraId: string, isResolved: boolean) {
    const entry = entryOf.get(paraId.toUpperCase())
    const done = isResolved ? '1' : '0'
    if (!entry) entries.push(`<w15:commentEx w15:paraId="${paraId}" w15:done="${done}"/>`)
    else if ((attributeOf(extended, entry, 'done') ?? '0') !== done) {
      extendedSplices.tag(entry, (tag) =>
        /\sw15:done=/.test(tag)
          ? tag.replace(/(\sw15:done=)(?:"[^"]*"|'[^']*')/, `$1"${done}"`)
          : `${tag} w15:done="${done}"`,
      )
    }
  }
  function write(comment: FileComment, parent: string | undefined, isResolved: boolean) {
    const id = nextId()
    const paraId = nextParaId()
    added.push(commentXml(comment, id, paraId))
    const about = parent ? `w15:paraIdParent="${parent}" ` : ''
    entries.push(`<w15:commentEx w15:paraId="${paraId}" ${about}w15:done="${isResolved ? '1' : '0'}"/>`)
    return { id, paraId }
  }

  const find = finder(known)
  const numbered = threads.map((thread): NumberedThread => {
    const [first, ...answers] = thread.comments
    if (!first) return { thread, ids: [] }
    const root = find(first)
    if (!root) {
      const { id, paraId } = write(first, undefined, thread.isResolved)
      return { thread, ids: [id, ...answers.map((one) => write(one, paraId, thread.isResolved).id)] }
    }
    const fresh = answers.filter((one) => !find(one))
    const paraId = fresh.length > 0 || thread.isResolved || root.paraId ? paraIdOf(root) : undefined
    if (paraId) setDone(paraId, thread.isResolved)
    return { thread, ids: fresh.map((one) => write(one, paraId, thread.isResolved).id), besideId: root.id }
  })

  if (added.length > 0 || given.size > 0) {
    splices.inside(tree.root, 'last', () => added.join(''))
    splices.tag(tree.root, (tag) => declared(tag, { w: word, w14: WORD_2010 }, 'w14'))
    save(names.comments, `${folder}comments.xml`, splices.apply(), {
      contentType: `${TYPES}comments+xml`,
      relationshipType: `${
        strict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org'
      }/officeDocument/${strict ? '' : '2006/'}relationships/comments`,
    })
  }
  extendedSplices.inside(extendedTree.root, 'last', () => entries.join(''))
  extendedSplices.tag(extendedTree.root, (tag) => declared(tag, { w15: WORD_2012 }))
  const written = extendedSplices.apply()
  if (written !== extended) {
    save(names.extended, `${folder}commentsExtended.xml`, written, {
      contentType: `${TYPES}commentsExtended+xml`,
      relationshipType: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
    })
  }
  return numbered

  function save(
    known: string | undefined,
    name: string,
    source: string,
    kind: { readonly contentType: string; readonly relationshipType: string },
  ) {
    if (known) parts.set(known, source)
    else parts.add({ ...kind, name: freeName(parts, name), source, from: main })
  }
}

const freeName = (parts: PackageParts, name: string) => {
  let free = name
  for (let number = 2; parts.text(free) !== undefined; number++) free = name.replace(/\.xml$/, `${number}.xml`)
  return free
}

const emptyPart = (root: string, namespaces: Readonly<Record<string, string>>) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root}${Object.entries(namespaces)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('')}></${root}>`

/** A first tag, without its end, with the prefixes that are written below it; `ignorable` is one that older programs may pass over. */
export function declared(tag: string, namespaces: Readonly<Record<string, string>>, ignorable?: string): string {
  const known = prefixesOf(`${tag}>`)
  const missing = Object.entries({ ...namespaces, ...(ignorable && { mc: COMPATIBILITY }) }).filter(
    ([prefix]) => !known.has(prefix),
  )
  const more = missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')
  const whole = tag + more
  if (!ignorable) return whole
  if (!/\smc:Ignorable\s*=/.test(whole)) return `${whole} mc:Ignorable="${ignorable}"`
  return whole.replace(/(\smc:Ignorable\s*=\s*["'])([^"']*)/, (all, head: string, list: string) =>
    list.split(/\s+/).includes(ignorable) ? all : `${head}${`${list} ${ignorable}`.trim()}`,
  )
}

function knownComment(source: string, comment: XmlElement): KnownComment {
  const inside = [...below(comment)]
  const paragraph = inside.findLast(({ name }) => name === 'w:p')
  const words = inside.filter(({ name }) => name === 'w:t')
  return {
    id: Number(attributeOf(source, comment, 'id')),
    author: attributeOf(source, comment, 'author') ?? '',
    date: attributeOf(source, comment, 'date') ?? '',
    text: words.map(({ openEnd, closeStart }) => plainText(source.slice(openEnd, closeStart))).join(''),
    paragraph,
    paraId: paragraph && attributeOf(source, paragraph, 'paraId'),
  }
}

/** Finds what was said among what is in the file, each comment once: by its author and words, and by its time where these are there twice. */
function finder(known: readonly KnownComment[]) {
  const free = new Map<string, KnownComment[]>()
  const keyOf = (author: string, text: string) => `${author.trim()}\n${text.replace(/\s+/g, '')}`
  for (const one of known) {
    const key = keyOf(one.author, one.text)
    free.set(key, [...(free.get(key) ?? []), one])
  }
  return ({ author, text, date }: FileComment): KnownComment | undefined => {
    const same = free.get(keyOf(author, text)) ?? []
    const at = Math.max(
      0,
      same.findIndex((one) => one.date.slice(0, 19) === date.slice(0, 19)),
    )
    return same.splice(at, 1)[0]
  }
}

/** Numbers for paragraphs that no paragraph of the package has. */
function countParaIds(parts: PackageParts): () => string {
  const used = new Set<string>()
  for (const source of parts.allText()) {
    for (const [, id] of source.matchAll(/paraId(?:Parent)?="([0-9A-Fa-f]{8})"/g)) used.add(id?.toUpperCase() ?? '')
  }
  let next = 0x10000000
  return () => {
    let id = ''
    do id = (next++).toString(16).toUpperCase()
    while (used.has(id))
    return id
  }
}

function commentXml({ author, date, text }: FileComment, id: number, paraId: string): string {
  const lines = text.split(/\n+/)
  const paragraphs = lines.map((line, index) => {
    const number = index === lines.length - 1 ? ` w14:paraId="${paraId}"` : ''
    return `<w:p${number}><w:r><w:t xml:space="preserve">${escapeText(line)}</w:t></w:r></w:p>`
  })
  const initials = [...author.matchAll(/(?<!\p{L})\p{L}/gu)].join('').slice(0, 4)
  return `<w:comment w:id="${id}" w:author="${writtenName(author)}" w:date="${writtenDate(date)}" w:initials="${escapeValue(initials)}">${paragraphs.join('')}</w:comment>`
}
