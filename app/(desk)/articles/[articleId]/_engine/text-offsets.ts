import type { Span } from '@/lib/core/text/span'

/** As much of a DOM node as is needed here; real nodes are ones. */
export interface TextNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<TextNode>
  readonly parentNode: TextNode | null
  getAttribute?(name: string): string | null
}

/** A point between two characters, as the DOM says it. */
export interface Place<N extends TextNode = TextNode> {
  readonly node: N
  readonly offset: number
}

const TEXT_NODE = 3
const attribute = (node: TextNode, name: string) => node.getAttribute?.(name) ?? null
const isInserted = (node: TextNode) => attribute(node, 'data-inserted') !== null
const isBlock = (node: TextNode) => attribute(node, 'data-block') !== null

/**
 * The words a selection covers, as a span of the text of the version, without white space at its ends; null when
 * none are left. Block elements carry `data-block` (its index) and `data-start` (the offset of its first character),
 * and hold exactly the text of the block, except for what stands in elements with `data-inserted`.
 */
export function spanOfSelection(root: TextNode, ends: readonly [Place, Place], text: string): Span | null {
  const offsets = ends.map((place) => offsetOf(root, place))
  if (offsets.includes(null)) return null
  return trim(text, Math.min(...offsets.map(Number)), Math.max(...offsets.map(Number)))
}

/** Takes white space off both ends of a span; null when nothing is left. */
export function trim(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end)
  const length = words.trim().length
  const first = start + words.length - words.trimStart().length
  return length === 0 ? null : { start: first, end: first + length }
}

/** The offset of a place. A place between two blocks counts as the end of the first. Null outside of `root`. */
export function offsetOf(root: TextNode, place: Place): number | null {
  let from: TextNode | null = place.node
  while (from && from !== root && !isBlock(from)) from = from.parentNode
  return from && walk(from, place, { at: 0, counts: true }).found
}

interface Walk {
  /** The offset reached so far. */
  readonly at: number
  /** False inside of what is inserted. */
  readonly counts: boolean
}

/** Goes through a node in reading order until it meets the place: `found` is the offset there. */
function walk(node: TextNode, place: Place, before: Walk): { readonly at: number; readonly found: number | null } {
  const counts = before.counts && !isInserted(node)
  let at = isBlock(node) ? Number(attribute(node, 'data-start')) : before.at
  if (node.nodeType === TEXT_NODE) {
    const found = node === place.node ? at + (counts ? place.offset : 0) : null
    return { at: counts ? at + (node.nodeValue?.length ?? 0) : at, found }
  }
  for (let index = 0; index < node.childNodes.length; index++) {
    if (node === place.node && index === place.offset) return { at, found: at }
    const child = node.childNodes[index]
    if (!child) continue
    const after = walk(child, place, { at, counts })
    if (after.found !== null) return after
    at = after.at
  }
  return { at, found: node === place.node ? at : null }
}

/**
 * The place of an offset inside the element of its block, for making a range from it. `isEnd` takes, where two text
 * nodes meet, the end of the first instead of the start of the second. Null when the offset is not in the block.
 */
export function placeOf<N extends TextNode>(block: N, offset: number, isEnd = false): Place<N> | null {
  let at = Number(attribute(block, 'data-start'))
  let last: Place<N> | null = null
  for (const node of textNodes(block)) {
    const length = node.nodeValue?.length ?? 0
    if (offset >= at && (isEnd ? offset <= at + length : offset < at + length)) return { node, offset: offset - at }
    at += length
    last = offset === at ? { node, offset: length } : null
  }
  return last
}

/** The text nodes of a block that are part of its text. Children of DOM nodes are DOM nodes, which the cast says. */
function* textNodes<N extends TextNode>(node: N): Generator<N> {
  if (isInserted(node)) return
  if (node.nodeType === TEXT_NODE) yield node
  for (let index = 0; index < node.childNodes.length; index++) yield* textNodes(node.childNodes[index] as N)
}
