import type { Mark } from '@/lib/core/text/document'
import type { Span } from '@/lib/core/text/span'

/** A stretch of text that looks the same throughout. What does not apply is left undefined. */
export interface MarkedRun extends Span {
  readonly bold?: true
  readonly italic?: true
  readonly link?: true
  readonly href?: string
}

/** Cuts a block wherever a mark begins or ends. The runs are in order, not empty, and cover the block. */
export function markedRuns(block: Span, text: string, marks: readonly Mark[]): readonly MarkedRun[] {
  const inside = marks.filter((mark) => mark.start < block.end && block.start < mark.end)
  const edges = inside.flatMap((mark) => [Math.max(mark.start, block.start), Math.min(mark.end, block.end)])
  const cuts = [...new Set([block.start, ...edges, Math.min(block.end, text.length)])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? block.start
    const here = inside.filter((mark) => mark.start <= start && end <= mark.end)
    const has = (type: Mark['type']) => here.some((mark) => mark.type === type) || undefined
    const href = here.find((mark) => mark.type === 'link')?.href
    return { start, end, bold: has('bold'), italic: has('italic'), link: has('link'), href }
  }) as readonly MarkedRun[]
}
