import { type KeyedNote, MOST_NOTES, noteOf } from '@/lib/core/text/source-note'
import { BlockWriter } from '../block-writer'
import { createNoteTally } from '../note-tally'
import { attribute, elementsIn, type HtmlElement } from './elements'
import { walkHtml } from './walk'

const NAMED = /^#_?(?:fn|ftn|edn|footnote|endnote|note)(?!ref)[-_:.]?\w/i
/** How a note names itself, and the arrow that leads back from it. */
const LABEL = /^\s*(?:\[\w{1,4}\]|[\d*†‡]{1,4}[.)]?(?=\s)|[\^↑↩]︎?)\s*/u
const BACK = /\s*[↩↑↵]︎?\s*$/u

export interface NotesOfPage {
  readonly notes: readonly KeyedNote[]
  /** The links that refer to a note, with its key. */
  readonly references: ReadonlyMap<HtmlElement, string>
}

/** The notes of a page that its links refer to as such: by their role, or by how the note is named. */
export function notesOfPage(root: HtmlElement, tick: () => void): NotesOfPage {
  const links: HtmlElement[] = []
  const byId = new Map<string, HtmlElement>()
  for (const element of elementsIn(root)) {
    tick()
    const id = attribute(element, 'id')
    if (id && !byId.has(id)) byId.set(id, element)
    if (element.tagName === 'a' && isReference(element)) links.push(element)
  }
  const notes = new Map<string, KeyedNote | undefined>()
  const references = new Map<HtmlElement, string>()
  for (const link of links) {
    const key = (attribute(link, 'href') ?? '').slice(1)
    const target = byId.get(key)
    if (!target || notes.size >= MOST_NOTES) continue
    if (!notes.has(key)) notes.set(key, noteIn(target, key, tick))
    if (notes.get(key)) references.set(link, key)
  }
  return { notes: [...notes.values()].flatMap((note) => note ?? []), references }
}

function isReference(link: HtmlElement): boolean {
  const href = attribute(link, 'href') ?? ''
  if (!href.startsWith('#')) return false
  const roles = `${attribute(link, 'role') ?? ''} ${attribute(link, 'epub:type') ?? ''}`
  if (/\bbacklink\b/.test(roles)) return false
  return /\bnoteref\b/.test(roles) || NAMED.test(href)
}

function noteIn(target: HtmlElement, key: string, tick: () => void): KeyedNote | undefined {
  // What is left out of a note is told where the text is read.
  const tally = createNoteTally()
  const writer = new BlockWriter(tally)
  walkHtml(target, { writer, tally, tick })
  const isEnd = /endnote/.test(`${attribute(target, 'role')} ${attribute(target, 'epub:type')}`) || /^_?edn/i.test(key)
  const note = noteOf({ kind: isEnd ? 'endnote' : 'footnote' }, writer.finish())
  const words = note?.words.replace(LABEL, '').replace(BACK, '').trim()
  return note && words ? { ...note, words, key } : undefined
}
