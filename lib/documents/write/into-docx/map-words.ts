import type { Document } from '../../../core/text/document'
import type { PlacedWords } from '../../read/docx/place-words'
import { around, type XmlElement, type XmlTree } from './xml-tree'

/** The words of one element of the file. */
export interface Piece {
  readonly text: string
  /** A `w:t`, or an element that is one character or a note's number. */
  readonly element: XmlElement
  /** Missing where words stand in no run, as in a formula: these cannot be changed. */
  readonly run?: XmlElement
  readonly paragraph: XmlElement
  /** The number of its first unit. */
  readonly first: number
}

/**
 * Where the text of an article stands in a part of its file. The UTF-16 units of the part's words are numbered,
 * paragraph by paragraph, those of a text box behind the paragraph it hangs on.
 */
export interface WordMap {
  readonly tree: XmlTree
  readonly pieces: readonly Piece[]
  /** For each unit, the index of its piece. */
  readonly pieceOf: Int32Array
  /** For each offset of the text, its unit; -1 where it stands in this part nowhere. */
  readonly unitAt: Int32Array
  /** For each unit, its offset in the text; -1 where the text has it not. */
  readonly offsetOf: Int32Array
  /** How many blocks stand before the one that they follow in the text: those may be the same words at another place. */
  readonly strays: number
}

/** White space, and what is dropped when a text is taken in: these need not be the same in file and text. */
const BLANK = /[\s\u007f-\u009f]/
/** The same of one unit, without a look at the pattern for nearly all of them. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x7f ? unit <= 0x20 : unit <= 0xa0 || (unit >= 0x1680 && BLANK.test(text[at] ?? ''))
}
const LABEL = /^\[\d+\]\s*/
/** Blocks that are not in the file: so many, and it is another file. */
const MOST_MISSES = 200

/** Finds each block of a text among the words of a part. Blocks that other parts hold are left open. */
export function mapWords(tree: XmlTree, words: readonly PlacedWords[], { text, blocks }: Document): WordMap {
  const pieces = piecesOf(tree, words)
  const units = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  const pieceOf = new Int32Array(units)
  const all = pieces.map((piece) => piece.text).join('')
  pieces.forEach((piece, index) => void pieceOf.fill(index, piece.first, piece.first + piece.text.length))
  const { ink, unitOfInk } = inkOf(all)
  const unitAt = new Int32Array(text.length).fill(-1)
  const offsetOf = new Int32Array(units).fill(-1)
  const isEdge = edgesIn(pieces, pieceOf, all)
  let next = 0
  let misses = 0
  let strays = 0
  for (const block of blocks) {
    if (misses > MOST_MISSES) break
    const found = findBlock(text.slice(block.start, block.end), ink, next, (at, length) => {
      const first = unitOfInk[at] ?? 0
      const last = unitOfInk[at + length - 1] ?? 0
      return isEdge(first) && isEdge(last + 1)
    })
    if (!found) {
      misses++
      continue
    }
    let at = found.at
    if (at < next) strays++
    let unit = (unitOfInk[at] ?? 0) - 1
    for (let offset = block.start + found.skip; offset < block.end; offset++) {
      if (!isBlank(text, offset)) unit = unitOfInk[at++] ?? 0
      else if (unit + 1 < (unitOfInk[at] ?? 0) && sameParagraph(pieces, pieceOf, unit + 1, unitOfInk[at])) unit++
      else continue
      unitAt[offset] = unit
      offsetOf[unit] = offset
    }
    next = at
  }
  return { tree, pieces, pieceOf, unitAt, offsetOf, strays }
}

function piecesOf(tree: XmlTree, words: readonly PlacedWords[]): Piece[] {
  const found = words.flatMap(({ text, at }) => {
    const element = tree.byOpenEnd.get(at)
    const paragraph = around(element, 'w:p')
    if (!element || !paragraph) return []
    const run = element.parent?.name === 'w:r' ? element.parent : undefined
    return [{ text, element, run, paragraph }]
  })
  let first = 0
  return found
    .sort((a, b) => a.paragraph.start - b.paragraph.start || a.element.start - b.element.start)
    .map((piece) => {
      const placed = { ...piece, first }
      first += piece.text.length
      return placed
    })
}

function inkOf(all: string) {
  const unitOfInk = new Int32Array(all.length)
  let count = 0
  let ink = ''
  for (const { 0: word, index } of all.matchAll(/[^\s\u007f-\u009f]+/g)) {
    ink += word
    for (let at = 0; at < word.length; at++) unitOfInk[count++] = index + at
  }
  return { ink, unitOfInk }
}

/** Whether a word can begin or end before a unit. */
const edgesIn = (pieces: readonly Piece[], pieceOf: Int32Array, all: string) => (unit: number) =>
  unit === 0 ||
  unit >= all.length ||
  isBlank(all, unit - 1) ||
  isBlank(all, unit) ||
  !sameParagraph(pieces, pieceOf, unit - 1, unit)

const sameParagraph = (pieces: readonly Piece[], pieceOf: Int32Array, a: number, b = a) =>
  pieces[pieceOf[a] ?? -1]?.paragraph === pieces[pieceOf[b] ?? -1]?.paragraph

/** The words of a block among those of the file: as a rule behind the block before, and best between the edges of words. */
function findBlock(block: string, ink: string, next: number, isWhole: (at: number, length: number) => boolean) {
  const label = LABEL.exec(block)?.[0].length ?? 0
  for (const skip of label > 0 ? [0, label] : [0]) {
    const wanted = block.slice(skip).replace(/[\s\u007f-\u009f]+/g, '')
    if (wanted === '') continue
    const first = ink.indexOf(wanted, next)
    let at = first
    for (let tries = 0; at >= 0 && tries < 20; tries++) {
      if (isWhole(at, wanted.length)) return { at, skip }
      at = ink.indexOf(wanted, at + 1)
    }
    const found = first >= 0 ? first : ink.indexOf(wanted)
    if (found >= 0) return { at: found, skip }
  }
  return undefined
}
