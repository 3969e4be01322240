import type { Span } from '@/lib/core/text/span'

/**
 * The selected words as offsets into the text of the source, told by `data-from` of the pieces they stand in; undefined
 * when nothing in `root` is selected. Spaces at the edges are left out.
 */
export function offsetsIn(root: HTMLElement): Span | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return undefined
  const [start, end] = [
    offsetOf(range.startContainer, range.startOffset),
    offsetOf(range.endContainer, range.endOffset),
  ]
  if (start === undefined || end === undefined) return undefined
  const words = selection.toString()
  const [before, behind] = [words.length - words.trimStart().length, words.length - words.trimEnd().length]
  return end - behind > start + before ? { start: start + before, end: end - behind } : undefined
}

function offsetOf(node: Node, offset: number): number | undefined {
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = node.parentElement?.closest<HTMLElement>('[data-from]')
    return piece ? Number(piece.dataset.from) + offset : undefined
  }
  // Between two pieces: the beginning of the one behind, or the end of the one before.
  const next = node.childNodes[offset]
  const piece =
    next instanceof Element ? (next.matches('[data-from]') ? next : next.querySelector('[data-from]')) : null
  if (piece instanceof HTMLElement) return Number(piece.dataset.from)
  const last = node instanceof Element ? [...node.querySelectorAll<HTMLElement>('[data-from]')].at(-1) : undefined
  return last ? Number(last.dataset.from) + (last.textContent?.length ?? 0) : undefined
}
