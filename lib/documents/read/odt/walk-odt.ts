import type { LooseBlock } from '@/lib/core/text/document'
import { type KeyedNote, noteOf } from '@/lib/core/text/source-note'
import { type BlockShape, BlockWriter } from '../block-writer'
import { headingShape } from '../docx/read-styles'
import { joinRow } from '../join-row'
import type { NoteTally } from '../note-tally'
import type { TrackedChanges } from '../reading'
import { safeHref } from '../safe-href'
import { elementsNamed, findElement, isElement, wordsIn, type XmlElement } from '../wire/xml-tree'
import type { OdtStyles } from './odt-styles'

export interface OdtContext {
  readonly styles: OdtStyles
  readonly tally: NoteTally
  readonly tick: () => void
  readonly changes: TrackedChanges
  /** What was changed, by the id under which the text refers to it. */
  readonly regions: ReadonlyMap<string, XmlElement>
}

export interface OdtStory {
  readonly blocks: LooseBlock[]
  /** Foot- and endnotes in the order of their numbers. */
  readonly notes: readonly LooseBlock[][]
  readonly sourceNotes: readonly KeyedNote[]
}

/** Where the walk is: what a paragraph becomes here, and the list around. */
interface Place {
  readonly shape?: BlockShape
  readonly list?: { readonly name?: string; readonly depth: number }
}

/** Never text, whatever is in them. */
const SKIPPED: ReadonlySet<string> = new Set(
  `text:tracked-changes text:sequence-decls text:variable-decls text:user-field-decls office:forms text:table-of-content text:alphabetical-index
  text:illustration-index text:table-index text:bibliography text:ruby-text text:note-citation text:hidden-text office:annotation-end table:covered-table-cell
  office:event-listeners draw:image svg:title svg:desc`.split(/\s+/),
)

/** Walks the body of an OpenDocument text and writes its blocks; the tree is at most so deep that recursion is safe. */
export function walkOdt(body: XmlElement, context: OdtContext): OdtStory {
  const { styles, tally, tick, changes, regions } = context
  const notes: LooseBlock[][] = []
  const sourceNotes: KeyedNote[] = []
  let writer = new BlockWriter(tally)
  /** Insertions that the original does not have and that are open here; paragraphs that end in one go on. */
  const undone = new Set<string>()
  let goesOn = false

  function inside(work: () => void): LooseBlock[] {
    const outer = writer
    writer = new BlockWriter(tally)
    work()
    const blocks = writer.finish()
    writer = outer
    return blocks
  }

  function walkAll(parent: XmlElement, place: Place) {
    for (const node of parent.children) {
      tick()
      if (isElement(node)) walk(node, place)
      // Line breaks of the file are spaces; real ones have elements.
      else if (undone.size === 0) writer.flow(node)
    }
  }

  function walkParagraph(element: XmlElement, place: Place) {
    const style = styles.of('paragraph', element.attributes['text:style-name'])
    if (style.hidden) return tally.count('hidden-text')
    if (!goesOn) writer.open(shapeOf(element, place, style.shape, style.list))
    walkAll(element, {})
    goesOn = undone.size > 0
    if (!goesOn) writer.close()
  }

  function shapeOf(
    element: XmlElement,
    { shape, list }: Place,
    named: BlockShape | undefined,
    listName: string | undefined,
  ): BlockShape {
    const level = Number(element.attributes['text:outline-level'] ?? 1)
    if (element.name === 'text:h') return headingShape(Math.max(1, level || 1))
    if (list) {
      const ordered = styles.isOrdered(list.name ?? listName, list.depth + 1)
      return { type: 'list-item', ordered, depth: Math.min(list.depth, 8) }
    }
    return shape ?? named ?? { type: 'paragraph' }
  }

  function walkSpan(element: XmlElement) {
    const { bold, italic, struck, hidden } = styles.of('text', element.attributes['text:style-name'])
    if (hidden) return tally.count('hidden-text')
    if (struck) tally.count('struck-text')
    if (bold) writer.startMark('bold')
    if (italic) writer.startMark('italic')
    walkAll(element, {})
    if (italic) writer.endMark('italic')
    if (bold) writer.endMark('bold')
  }

  function walkLink(element: XmlElement) {
    const href = safeHref(element.attributes['xlink:href'])
    if (!href) tally.count('unsafe-links')
    else writer.startMark('link', href)
    walkAll(element, {})
    if (href) writer.endMark('link')
  }

  function walkNote(element: XmlElement) {
    const noteBody = findElement(element, 'text:note-body')
    if (!noteBody || undone.size > 0) return
    const blocks = inside(() => walkAll(noteBody, {}))
    notes.push(blocks)
    const kind = element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote'
    const key = `note ${notes.length}`
    const note = noteOf({ kind }, blocks)
    if (note) sourceNotes.push({ ...note, key })
    writer.startMark('note', key)
    writer.write(`[${notes.length}]`)
    writer.endMark('note')
  }

  function walkAnnotation(element: XmlElement) {
    tally.count('comments')
    const author = wordsIn(findElement(element, 'dc:creator'))?.slice(0, 200)
    const about = {
      ...element,
      children: element.children.filter(
        (node) => isElement(node) && !node.name.startsWith('dc:') && node.name !== 'meta:date-string',
      ),
    }
    const words = inside(() => walkAll(about, {}))
    const note = noteOf({ kind: 'comment', ...(author && { author }) }, words)
    const key = `comment ${sourceNotes.length}`
    if (note && writer.noteLast(key)) sourceNotes.push({ ...note, key })
  }

  function walkRow(element: XmlElement) {
    const cells = element.children.filter(isElement).filter(({ name }) => name === 'table:table-cell')
    const written = cells.map((cell) => inside(() => walkAll(cell, {})))
    const blocks = joinRow(written)
    if (blocks.length < written.flat().length) tally.count('tables')
    writer.append(blocks)
  }

  /** Where something was deleted the original has it: its first paragraph ends the words before, its last begins those behind. */
  function walkDeletion(id: string | undefined) {
    const deletion = findElement(regions.get(id ?? ''), 'text:deletion')
    if (!deletion || changes === 'accepted' || undone.size > 0) return
    const parts = deletion.children.filter(isElement).filter(({ name }) => name === 'text:p' || name === 'text:h')
    for (const [index, part] of parts.entries()) {
      if (index > 0)
        writer.open(shapeOf(part, {}, styles.of('paragraph', part.attributes['text:style-name']).shape, undefined))
      walkAll(part, {})
    }
  }

  const isInsertion = (id: string) => findElement(regions.get(id), 'text:insertion') !== undefined

  const handlers: Readonly<Record<string, (element: XmlElement, place: Place) => unknown>> = {
    'text:p': walkParagraph,
    'text:h': walkParagraph,
    'text:span': walkSpan,
    'text:a': walkLink,
    'text:s': ({ attributes }) =>
      undone.size === 0 && writer.keep(' '.repeat(Math.min(200, Number(attributes['text:c'] ?? 1) || 1))),
    'text:tab': () => undone.size === 0 && writer.keep('\t'),
    'text:line-break': () => undone.size === 0 && writer.breakLine(),
    'text:list': (element, { list }) => {
      const name = element.attributes['text:style-name'] ?? list?.name
      walkAll(element, { list: { name, depth: list ? list.depth + 1 : 0 } })
    },
    'text:note': walkNote,
    'office:annotation': walkAnnotation,
    'table:table-row': walkRow,
    'text:change': ({ attributes }) => walkDeletion(attributes['text:change-id']),
    'text:change-start': ({ attributes: { 'text:change-id': id = '' } }) =>
      changes === 'original' && isInsertion(id) && undone.add(id),
    'text:change-end': ({ attributes: { 'text:change-id': id = '' } }) => undone.delete(id),
    'text:hidden-paragraph': () => tally.count('hidden-text'),
    'draw:frame': (element) => {
      const boxes = [...elementsNamed(element, 'draw:text-box')]
      if (boxes.length === 0) return tally.count(findElement(element, 'draw:image') ? 'images' : 'embedded')
      const blocks = boxes.slice(0, 1).flatMap((box) => inside(() => walkAll(box, {})))
      waiting.push(...blocks)
    },
  }
  /** Text boxes hang on a paragraph and stand behind it. */
  const waiting: LooseBlock[] = []

  function walk(element: XmlElement, place: Place) {
    if (SKIPPED.has(element.name)) return
    const handler = Object.hasOwn(handlers, element.name) ? handlers[element.name] : undefined
    if (handler) handler(element, place)
    else walkAll(element, place)
    const isDone = (element.name === 'text:p' || element.name === 'text:h') && !goesOn
    if (isDone && waiting.length > 0) writer.append(waiting.splice(0))
  }

  walkAll(body, {})
  return { blocks: writer.finish(), notes, sourceNotes }
}
