import { type BlockShape, BlockWriter } from '../block-writer'
import { joinRow } from '../join-row'
import type { NoteTally } from '../note-tally'
import { safeHref } from '../safe-href'
import {
  attribute,
  BOUNDARIES,
  DROPPED,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  MARKS,
  PAGE_FURNITURE,
  PAGE_ROLES,
  type Reach,
  shapeOf,
  wordsOf,
} from './elements'
import { isFurniture } from './page-furniture'
import {
  HINT_REACH,
  isHidden,
  isRunInDateline,
  isWordBullet,
  isWordComment,
  shapeHint,
  styleHints,
} from './style-hints'

export type Walk = Pick<Place, 'writer' | 'tally' | 'tick' | 'page' | 'references'>

/** Where in the page the walk is. The depth of the tree is bounded by the parser, so recursion is safe. */
interface Place {
  readonly writer: BlockWriter
  readonly tally: NoteTally
  readonly tick: () => void
  /** What a block that begins here is. */
  readonly shape: BlockShape
  /** Depth of the list around, -1 outside of one. */
  readonly list: { readonly ordered: boolean; readonly depth: number }
  readonly preformatted: boolean
  /** Inside an inline element that says by its style that no space in it is to be lost. */
  readonly keepsSpaces?: boolean
  /** Whole pages carry furniture that a pasted fragment does not: the elements around the beginning of the story are none. */
  readonly page?: ReadonlySet<unknown>
  /** Links that refer to a note, with its key. */
  readonly references?: ReadonlyMap<HtmlElement, string>
}

const PARAGRAPH: BlockShape = { type: 'paragraph' }
/** Elements with a shape of their own, which a class can tell more exactly: `<h2 class="standfirst">`. */
const CLASSED: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'])
const STORY_LENGTH = 2_000
/** A list with more in it is part of the story. */
const SHORT_LIST: Reach = { length: 3_000, nodes: 1_000 }

/** Writes what stands below `root` as blocks: an allow-list of block and inline elements; whatever else only lends its words. */
export function walkHtml(root: HtmlElement, { writer, tally, tick, page, references }: Walk): void {
  writer.open(PARAGRAPH)
  walkChildren(root, {
    tick,
    writer,
    tally,
    page,
    references,
    shape: PARAGRAPH,
    list: { ordered: false, depth: -1 },
    preformatted: false,
  })
  writer.close()
}

function walkChildren(parent: HtmlElement, place: Place) {
  for (const child of parent.childNodes) walkNode(child, place)
}

function walkNode(node: HtmlNode, place: Place) {
  place.tick()
  if (node.nodeName === '#text' && 'value' in node) {
    if (place.preformatted) place.writer.write(node.value)
    else if (place.keepsSpaces) place.writer.keep(node.value)
    else place.writer.flow(node.value)
  } else if (isElement(node)) walkElement(node, place)
}

function walkElement(element: HtmlElement, place: Place) {
  const { writer, tally } = place
  const tag = element.tagName
  if (isDropped(element, place)) return
  if (tag === 'br') return writer.breakLine()
  if (tag === 'tr') return walkRow(element, place)
  if (tag === 'ins') tally.count('inserted-text')
  if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir') {
    return walkBlock(element, place, { list: { ordered: tag === 'ol', depth: place.list.depth + 1 } })
  }
  if (tag === 'li') {
    const { ordered, depth } = place.list
    return walkBlock(element, place, { shape: { type: 'list-item', ordered, depth: Math.max(0, depth) } })
  }
  const shape = hintedShape(element) ?? shapeOf(tag)
  if (shape) return walkBlock(element, place, { shape: place.shape.type === 'headline' ? place.shape : shape })
  if (BOUNDARIES.has(tag)) return walkBlock(element, place, { preformatted: place.preformatted || tag === 'pre' })
  if (isLead(element, place)) return walkBlock(element, place, { shape: { type: 'dateline' } })
  walkInline(element, place)
}

/** A dateline stands before the other words of its paragraph. */
const isLead = (element: HtmlElement, { writer, shape }: Place) =>
  shape.type === 'paragraph' && writer.isAtStart() && isRunInDateline(element)

function isDropped(element: HtmlElement, { tally, page }: Place): boolean {
  const tag = element.tagName
  const role = attribute(element, 'role')
  if (Object.hasOwn(DROPPED, tag)) {
    const kind = DROPPED[tag]
    if (tag === 'form' && holdsStory(element)) return false
    if (kind) tally.count(kind)
    return true
  }
  if (tag === 'del') {
    tally.count('deleted-text')
    return true
  }
  if (isHidden(element)) {
    if (wordsOf(element) !== '') tally.count('hidden-text')
    return true
  }
  if (isWordComment(element)) {
    tally.count('comments')
    return true
  }
  if (isWordBullet(element)) return true
  const isAround = PAGE_FURNITURE.includes(tag) || (role && PAGE_ROLES.includes(role)) || isListOfLinks(element)
  if (page && (isAround || isFurniture(element, page))) {
    tally.count('page-furniture')
    return true
  }
  return false
}

/** Some publishing systems wrap the whole page in a form. */
const holdsStory = (form: HtmlElement) => wordsOf(form).length > STORY_LENGTH

/** Share buttons, topics, related stories: a short list of which nearly every word is a link. */
function isListOfLinks(element: HtmlElement): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false
  const { length } = wordsOf(element, SHORT_LIST)
  if (length >= SHORT_LIST.length) return false
  let linked = 0
  let seen = 0
  for (const inner of elementsIn(element)) {
    if (inner.tagName === 'a') linked += wordsOf(inner, SHORT_LIST).length
    if (++seen > SHORT_LIST.nodes) return false
  }
  return linked > 0 && linked >= length * 0.8
}

function hintedShape(element: HtmlElement): BlockShape | undefined {
  if (!BOUNDARIES.has(element.tagName) && !CLASSED.has(element.tagName)) return undefined
  const shape = shapeHint(element)
  return shape && (shape.type === 'list-item' || wordsOf(element, HINT_REACH).length <= HINT_REACH.length)
    ? shape
    : undefined
}

/** Walks a block that differs from the place around it; words behind it belong to that place again. */
function walkBlock(element: HtmlElement, place: Place, difference: Partial<Place>) {
  const inner = { ...place, ...difference }
  place.writer.open(inner.shape)
  walkChildren(element, inner)
  place.writer.open(place.shape)
}

function walkRow(row: HtmlElement, place: Place) {
  const cells = row.childNodes.filter(isElement).map((cell) => {
    const writer = new BlockWriter(place.tally)
    walkHtml(cell, { ...place, writer })
    return writer.finish()
  })
  const blocks = joinRow(cells)
  if (blocks.length < cells.flat().length) place.tally.count('tables')
  place.writer.append(blocks)
}

function walkInline(element: HtmlElement, place: Place) {
  const { writer, tally } = place
  const tag = element.tagName
  const { bold, italic, struck, keepsSpaces } = styleHints(element)
  if (struck || tag === 's' || tag === 'strike') tally.count('struck-text')
  const isBold = bold ?? MARKS.get(tag) === 'bold'
  const isItalic = italic ?? MARKS.get(tag) === 'italic'
  const raw = tag === 'a' ? attribute(element, 'href') : undefined
  const href = safeHref(raw)
  if (raw && !href && !raw.startsWith('#')) tally.count('unsafe-links')
  const note = place.references?.get(element)
  if (note) writer.startMark('note', note)
  if (isBold) writer.startMark('bold')
  if (isItalic) writer.startMark('italic')
  if (href) writer.startMark('link', href)
  if (tag === 'q') writer.write('“')
  walkChildren(element, keepsSpaces === undefined ? place : { ...place, keepsSpaces })
  if (tag === 'q') writer.write('”')
  if (note) writer.endMark('note')
  if (href) writer.endMark('link')
  if (isItalic) writer.endMark('italic')
  if (isBold) writer.endMark('bold')
}
