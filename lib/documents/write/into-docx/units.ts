import type { Block } from '../../../core/text/document'
import type { Piece, WordMap } from './map-words'
import type { XmlElement } from './xml-tree'

/** Questions about the numbered units of a part. */
export interface Units {
  readonly map: WordMap
  pieceAt(unit: number): Piece | undefined
  paragraphAt(unit: number): XmlElement | undefined
  /** The first unit of a paragraph and the one behind its last. */
  inParagraph(paragraph: XmlElement): readonly [first: number, after: number]
  /** The first or last unit of a block; -1 when this part does not hold it. */
  edgeOf(block: Block, side: 'first' | 'last'): number
  /** The units between two, when they are nothing but space that the text does not have. */
  slackBetween(from: number, to: number): readonly number[] | undefined
}

export function unitsOf(map: WordMap): Units {
  const { pieces, pieceOf, unitAt, offsetOf } = map
  const firstPieces = new Map<XmlElement, number>()
  pieces.forEach(({ paragraph }, index) => {
    if (!firstPieces.has(paragraph)) firstPieces.set(paragraph, index)
  })
  const pieceAt = (unit: number) => pieces[pieceOf[unit] ?? -1]
  const isSlack = (unit: number) => {
    const piece = pieceAt(unit)
    return offsetOf[unit] === -1 && /[\s\u007f-\u009f]/.test(piece?.text[unit - piece.first] ?? '')
  }
  return {
    map,
    pieceAt,
    paragraphAt: (unit) => pieceAt(unit)?.paragraph,
    inParagraph(paragraph) {
      let index = firstPieces.get(paragraph) ?? -1
      const first = pieces[index]?.first ?? 0
      let after = first
      for (let piece = pieces[index]; piece?.paragraph === paragraph; piece = pieces[++index]) {
        after = piece.first + piece.text.length
      }
      return [first, after]
    },
    edgeOf({ start, end }, side) {
      const step = side === 'first' ? 1 : -1
      for (let at = side === 'first' ? start : end - 1; start <= at && at < end; at += step) {
        const unit = unitAt[at] ?? -1
        if (unit >= 0) return unit
      }
      return -1
    },
    slackBetween(from, to) {
      const between: number[] = []
      for (let unit = from + 1; unit < to; unit++) {
        if (!isSlack(unit)) return undefined
        between.push(unit)
      }
      return between
    },
  }
}
