import { firstWhere } from '../anchor/map-position'
import type { Block, BlockType, Document } from '../text/document'
import type { Piece } from './tidy-passage'

/** A block before its place in the text is known. */
export type BlockKind = Omit<Block, 'start' | 'end'>

/** When one of these is split, both halves are of its kind; every other kind stands once and goes on as a paragraph. */
const REPEATED: readonly BlockType[] = ['paragraph', 'blockquote', 'list-item']

/** True of blocks that can be split into two of their kind, or two of them joined. */
export const standsRepeatedly = ({ type }: BlockKind) => REPEATED.includes(type)

/** The kind of a block that comes out of another by splitting it. */
export const goesOnAs = (kind: BlockKind): BlockKind => (standsRepeatedly(kind) ? kind : { type: 'paragraph' })

/**
 * What kinds of block the pieces of a passage are. The first piece that holds words of an old block is that block;
 * others with its words go on from it. A piece that is all new takes the place of an old block whose words are gone, if there is one.
 */
export function kindsOf(document: Document, first: number, last: number, pieces: readonly Piece[]): BlockKind[] {
  const kindAt = (index: number): BlockKind => {
    const { start: _, end: __, ...kind } = document.blocks[index] ?? { type: 'paragraph' as const, start: 0, end: 0 }
    return kind
  }
  const origins = pieces.map(({ origin }) => {
    if (origin === undefined) return undefined
    return first + firstWhere(last - first, (index) => (document.blocks[first + index + 1]?.start ?? 0) > origin)
  })
  let free = first
  return origins.map((origin, index) => {
    const isTaken = origin !== undefined && origin < free
    const old = origin ?? (free <= last && !origins.includes(free) ? free : undefined)
    if (old === undefined || isTaken) {
      const near = origin ?? origins.slice(index).find((other) => other !== undefined) ?? free - 1
      return goesOnAs(kindAt(Math.min(last, Math.max(first, near))))
    }
    free = old + 1
    return kindAt(old)
  })
}
