import { isSpace } from '@/lib/core/text/characters'
import type { MarkType } from '@/lib/core/text/document'
import type { BlockShape } from '../block-writer'
import type { NoteKind } from '../note-tally'
import { type HtmlElement, type HtmlNode, parseBounded } from './parse-bounded'

export { type HtmlElement, type HtmlNode, parseBounded }

/** Elements that never reach a page, and what the editor is told; `null` is dropped in silence. */
export const DROPPED: Readonly<Record<string, NoteKind | null>> = {
  script: 'active-content',
  iframe: 'active-content',
  frame: 'active-content',
  frameset: 'active-content',
  object: 'active-content',
  embed: 'active-content',
  applet: 'active-content',
  form: 'active-content',
  input: 'active-content',
  button: 'active-content',
  select: 'active-content',
  textarea: 'active-content',
  portal: 'active-content',
  img: 'images',
  picture: 'images',
  svg: 'images',
  canvas: 'images',
  map: 'images',
  video: 'embedded',
  audio: 'embedded',
  math: 'embedded',
  style: null,
  link: null,
  meta: null,
  base: null,
  head: null,
  title: null,
  noscript: null,
  noframes: null,
  noembed: null,
  template: null,
  datalist: null,
  rt: null,
  rp: null,
}

/** Parts of a whole page that are not the article. */
export const PAGE_FURNITURE: readonly string[] = ['nav', 'aside', 'footer']
export const PAGE_ROLES: readonly string[] = [
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'banner',
  'dialog',
]

/** Elements that begin a block of a kind of their own. */
const SHAPES: Readonly<Record<string, BlockShape>> = {
  h1: { type: 'headline' },
  h2: { type: 'subhead', level: 2 },
  h3: { type: 'subhead', level: 3 },
  h4: { type: 'subhead', level: 4 },
  h5: { type: 'subhead', level: 5 },
  h6: { type: 'subhead', level: 6 },
  blockquote: { type: 'blockquote' },
  figcaption: { type: 'caption' },
  caption: { type: 'caption' },
}

/** The kind of block that an element begins by its name, if any. A page may use any name, even of what every object has. */
export const shapeOf = (name: string): BlockShape | undefined =>
  Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined

/** Elements that end the block before them and are ended by what follows. */
export const BOUNDARIES: ReadonlySet<string> = new Set(
  `address article aside body center dd details dialog dir div dl dt fieldset figure footer header hgroup hr html legend
  li main menu nav ol option p plaintext listing pre search section summary table tbody td tfoot th thead tr ul xmp`.split(
    /\s+/,
  ),
)

export const MARKS: ReadonlyMap<string, MarkType> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
])

export const attribute = (element: HtmlElement, name: string) => element.attrs.find((attr) => attr.name === name)?.value

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

/** An element, or nodes that stand together in one. */
export type HtmlParent = Pick<HtmlElement, 'childNodes'>

/**
 * All nodes below `root`, in order, found without recursion and one by one, so that whoever has seen enough can stop.
 * `enters` says of an element whether what stands in it is wanted.
 */
export function* nodesIn(
  root: HtmlParent,
  enters: (element: HtmlElement) => boolean = () => true,
): Generator<HtmlNode> {
  const open = [{ nodes: root.childNodes, next: 0 }]
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.nodes[level.next++]
    if (!node) open.pop()
    else {
      yield node
      if (isElement(node) && enters(node)) open.push({ nodes: node.childNodes, next: 0 })
    }
  }
}

/** All elements below `root`, in order. */
export function* elementsIn(root: HtmlElement): Generator<HtmlElement> {
  for (const node of nodesIn(root)) if (isElement(node)) yield node
}

/** How far into a large element a question about its words looks. */
export interface Reach {
  /** UTF-16 units. */
  readonly length: number
  readonly nodes: number
}
const EVERYTHING: Reach = { length: Number.POSITIVE_INFINITY, nodes: Number.POSITIVE_INFINITY }
const isKept = (element: HtmlElement) => !Object.hasOwn(DROPPED, element.tagName)

/** The words below an element, dropped ones left out, as one line. With a reach, only about as much as that. */
export function wordsOf(element: HtmlParent, { length, nodes }: Reach = EVERYTHING): string {
  let words = ''
  let seen = 0
  for (const node of nodesIn(element, isKept)) {
    if (words.length > length || ++seen > nodes) break
    if (node.nodeName === '#text' && 'value' in node) words += node.value.slice(0, length + 1)
    else if (BOUNDARIES.has(node.nodeName) || node.nodeName === 'br') words += ' '
  }
  return words.replace(/\s+/g, ' ').trim()
}

/** How long the words below an element are, as `wordsOf` would give them, without making them. */
export function lengthOf(element: HtmlParent): number {
  let length = 0
  let isApart = false
  for (const node of nodesIn(element, isKept)) {
    if (node.nodeName === '#text' && 'value' in node) {
      for (let at = 0; at < node.value.length; at++) {
        if (isSpace(node.value.charCodeAt(at))) isApart = length > 0
        else {
          length += isApart ? 2 : 1
          isApart = false
        }
      }
    } else if (BOUNDARIES.has(node.nodeName) || node.nodeName === 'br') isApart = length > 0
  }
  return length
}
