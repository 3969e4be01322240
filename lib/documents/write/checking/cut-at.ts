import type { Document, Mark } from '../../../core/text/document'
import { covers, type Span } from '../../../core/text/span'

/** Words of a text over which nothing begins or ends, with what lies over them. */
export interface Piece extends Span {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A span of a document cut wherever its formatting or one of these spans begins or ends. */
export function cutAt({ text, marks }: Document, within: Span, spans: readonly Span[]): Piece[] {
  const here = marks.filter(({ start, end }) => start < within.end && within.start < end)
  const edges = [...here, ...spans]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => within.start < at && at < within.end)
  const cuts = [...new Set([within.start, ...edges, within.end])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const span = { start: cuts[index] ?? 0, end }
    return { ...span, text: text.slice(span.start, end), marks: here.filter((mark) => covers(mark, span)) }
  })
}
