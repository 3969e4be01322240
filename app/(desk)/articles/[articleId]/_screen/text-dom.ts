import { lengthOf, type Span } from '@/lib/core/text/span'
import { blockAt } from '../_engine/block-at'
import { offsetOf, placeOf, spanOfSelection } from '../_engine/text-offsets'
import type { BlockSlice, DeskState } from '../_engine/types'

/** The element that holds the words of the article, and the ids of what stands in it. */
export const TEXT_ID = 'article-text'
export const blockElementId = (index: number) => `block-${index}`
export const sentenceElementId = (id: string) => `sentence-${id}`

export const textElement = () => document.getElementById(TEXT_ID)
export const blockElement = (index: number) => document.getElementById(blockElementId(index))
export const sentenceElement = (id: string) => document.getElementById(sentenceElementId(id))

/** Gives the focus of the browser back to the focused sentence. */
export function returnToText({ focus }: Pick<DeskState, 'focus'>): void {
  if (focus) sentenceElement(focus.id)?.focus({ preventScroll: true })
}

/** The words a person has selected in the article; null when that is none. */
export function selectedSpan(text: string): Span | null {
  const root = textElement()
  const selection = document.getSelection()
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const ends = [
    { node: range.startContainer, offset: range.startOffset },
    { node: range.endContainer, offset: range.endOffset },
  ] as const
  return ends.every(({ node }) => root.contains(node)) ? spanOfSelection(root, [ends[0], ends[1]], text) : null
}

/** Where a person last clicked in the article, as an offset; null when that is elsewhere. */
export function caretOffset(): number | null {
  const root = textElement()
  const { anchorNode: node, anchorOffset: offset = 0 } = document.getSelection() ?? {}
  if (!root || !node || !root.contains(node)) return null
  return offsetOf(root, { node, offset })
}

/** The part of a span that lies in one block, as a range of the page; null when nothing of it is drawn. */
export function rangeIn(block: BlockSlice, span: Span): Range | null {
  const element = blockElement(block.index)
  if (!element) return null
  const start = placeOf<Node>(element, Math.max(span.start, block.start), lengthOf(span) === 0)
  const end = placeOf<Node>(element, Math.min(span.end, block.end), true)
  if (!start || !end) return null
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** Something a popover can stand beside: the first line of a span. */
export function anchorOf(blocks: readonly BlockSlice[], span: Span): { getBoundingClientRect: () => DOMRect } {
  const block = blocks[blockAt(blocks, span.start)]
  return {
    getBoundingClientRect: () => {
      const range = block && rangeIn(block, span)
      return range?.getClientRects()[0] ?? range?.getBoundingClientRect() ?? new DOMRect(0, 0, 0, 0)
    },
  }
}
