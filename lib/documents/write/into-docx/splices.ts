import { childOf, isEmptyTag, rawName, type XmlElement } from './xml-tree'

interface Splice {
  readonly start: number
  readonly end: number
  /** Of splices at one place, what stands behind an element comes before what stands before the next, and that before its replacement. */
  readonly order: number
  readonly rank: number
  readonly write: () => string
}

/** Changes to the source of a part. What they write is asked for in the order of the part, so that numbers grow with it. */
export interface Splices {
  beside(element: XmlElement, side: 'before' | 'after', rank: number, write: () => string): void
  replace(element: XmlElement, write: () => string): void
  /** Gives a paragraph these properties in place of its own. */
  properties(paragraph: XmlElement, write: () => string): void
  /** Puts something between the first tag of an element and what it holds, or before its last tag. */
  inside(element: XmlElement, edge: 'first' | 'last', write: () => string): void
  /** Writes the first tag of an element anew. */
  tag(element: XmlElement, rewrite: (tag: string) => string): void
  attribute(element: XmlElement, written: string): void
  /** A stretch of the source with the changes that lie in it. */
  written(from: number, to: number): string
  apply(): string
}

export function spliced(source: string): Splices {
  const splices: Splice[] = []
  const replaced = new Set<XmlElement>()
  const put = (start: number, end: number, order: number, write: () => string, rank = 0) =>
    void splices.push({ start, end, order, rank, write })
  function written(from: number, to: number): string {
    const out: string[] = []
    let at = from
    const inside = splices.filter(({ start, end }) => from <= start && end <= to)
    inside.sort((a, b) => a.start - b.start || a.order - b.order || a.rank - b.rank)
    for (const { start, end, write } of inside) {
      // What stands in something that is written anew is written with it.
      if (start < at) continue
      out.push(source.slice(at, start), write())
      at = end
    }
    out.push(source.slice(at, to))
    return out.join('')
  }

  return {
    beside: (element, side, rank, write) =>
      side === 'after'
        ? put(element.end, element.end, 0, write, rank)
        : put(element.start, element.start, 1, write, rank),
    replace(element, write) {
      if (!replaced.has(element)) put(element.start, element.end, 2, write)
      replaced.add(element)
    },
    properties(paragraph, write) {
      const own = childOf(paragraph, 'w:pPr')
      if (own) put(own.start, own.end, 2, write)
      else if (isEmptyTag(source, paragraph)) put(paragraph.end - 2, paragraph.end, 2, filled(source, paragraph, write))
      else put(paragraph.openEnd, paragraph.openEnd, 0, write)
    },
    inside(element, edge, write) {
      if (isEmptyTag(source, element)) put(element.end - 2, element.end, 2, filled(source, element, write))
      else if (edge === 'first') put(element.openEnd, element.openEnd, 0, write)
      else put(element.closeStart, element.closeStart, 1, write)
    },
    tag: (element, rewrite) =>
      put(element.start, tagEnd(source, element), 2, () =>
        rewrite(source.slice(element.start, tagEnd(source, element))),
      ),
    attribute: (element, written) => put(tagEnd(source, element), tagEnd(source, element), 0, () => ` ${written}`),
    written,
    apply: () => written(0, source.length),
  }
}

const filled = (source: string, element: XmlElement, write: () => string) => () =>
  `>${write()}</${rawName(source, element)}>`

/** Before the end of a first tag, so that what is put in there and behind the tag keeps its order. */
const tagEnd = (source: string, element: XmlElement) => element.openEnd - (source[element.openEnd - 2] === '/' ? 2 : 1)
