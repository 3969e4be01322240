import { firstWhere } from '../anchor/map-position'
import { assemble, type Document } from '../text/document'
import { lengthOf, type Span } from '../text/span'

/** A document whose blocks were put in another order. */
export interface Rearranged {
  readonly document: Document
  /** Where a span of the old text stands. One over blocks that no longer follow each other stands where most of it is, and is broken. */
  readonly place: (span: Span) => Span & { readonly isBroken: boolean }
}

/** Puts the blocks of a document in an order, which names each of them once. */
export function rearrange(from: Document, order: readonly number[]): Rearranged {
  if (order.every((block, index) => block === index)) {
    return { document: from, place: ({ start, end }) => ({ start, end, isBroken: false }) }
  }
  const { blocks, text } = from
  const marks = blocks.map(({ start, end }) => {
    const first = firstWhere(from.marks.length, (at) => (from.marks[at]?.start ?? 0) >= start)
    const after = firstWhere(from.marks.length, (at) => (from.marks[at]?.start ?? 0) >= end)
    return from.marks.slice(first, after).map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))
  })
  const document = assemble(
    order.flatMap((index) => {
      const block = blocks[index]
      if (!block) return []
      const { start, end, ...kind } = block
      return [{ ...kind, text: text.slice(start, end), marks: marks[index] }]
    }),
  )
  /** By how much each block has moved, and which it is now. */
  const shifts: number[] = []
  const now: number[] = []
  for (const [place, index] of order.entries()) {
    shifts[index] = (document.blocks[place]?.start ?? 0) - (blocks[index]?.start ?? 0)
    now[index] = place
  }
  const placeIn = (block: number, { start, end }: Span): Span => {
    const shift = shifts[block] ?? 0
    const home = blocks[block] ?? { start: 0, end: 0 }
    return { start: Math.max(start, home.start) + shift, end: Math.max(start, Math.min(end, home.end)) + shift }
  }
  return {
    document,
    place: (span) => {
      const first = Math.min(
        blocks.length - 1,
        firstWhere(blocks.length, (at) => (blocks[at]?.end ?? 0) >= span.start),
      )
      const last = Math.max(first, firstWhere(blocks.length, (at) => (blocks[at]?.start ?? 0) >= span.end) - 1)
      let longest = placeIn(first, span)
      let isWhole = true
      for (let block = first + 1; block <= last; block++) {
        isWhole &&= now[block] === (now[block - 1] ?? 0) + 1
        const part = placeIn(block, span)
        if (part.end - part.start > longest.end - longest.start) longest = part
      }
      if (!isWhole) return { ...longest, isBroken: true }
      const place = { start: placeIn(first, span).start, end: placeIn(last, span).end }
      return { ...place, isBroken: lengthOf(place) !== lengthOf(span) }
    },
  }
}
