import { BLOCK_SEPARATOR, type Block } from '../../../core/text/document'
import { canBreakOut } from './break-out'
import type { Place } from './draft-change'
import { canLoseMark, nextParagraph } from './paragraph-chain'
import type { Units } from './units'
import { around, type XmlElement } from './xml-tree'

export type Side = 'before' | 'after'

/** What a change adds. */
export interface PutIn {
  /** New words at an edge of a unit, looking like `like`. With more than one part they end a paragraph between each two. */
  readonly words?: {
    readonly unit: number
    readonly side: Side
    readonly parts: readonly string[]
    readonly like: number
    /** The link that the unit stands in at whose edge, and outside of which, the words are put. */
    readonly outside?: XmlElement
  }
  /** New paragraphs beside one, looking like it. */
  readonly paragraphs?: {
    readonly at: XmlElement
    readonly side: Side
    readonly parts: readonly string[]
    readonly like: number
  }
}

/** Where the new words go: behind what they replace; where nothing of its first paragraph stays, before what stays of its last. */
export function putIn(units: Units, place: Place, cuts: readonly number[]): PutIn | undefined {
  const { change, blocks, keepsBefore, keepsAfter } = place
  const { unitAt } = units.map
  const parts = change.replacement.split(BLOCK_SEPARATOR)
  const fresh =
    parts.length > 1 && cuts.length === 0 && blocks.length === 1 ? putParagraphs(units, place, parts) : undefined
  if (fresh) return { paragraphs: fresh }
  const spot = ((): Spot => {
    if (blocks.length > 1 && !keepsBefore && keepsAfter) return [nextMapped(units, change.end, blocks.at(-1)), 'before']
    const home = keepsBefore ? (unitAt[change.start - 1] ?? -1) : (cuts[0] ?? -1)
    const near = cuts.filter((unit) => units.paragraphAt(unit) === units.paragraphAt(home))
    if (near.length > 0) return [near.at(-1) ?? -1, 'after']
    return besideNothing(units, place)
  })()
  const [unit, side, outside] = spot
  const run = units.pieceAt(unit)?.run
  if (!run || (parts.length > 1 && !canBreakOut(run, 'w:p')) || isInsideNumber(units, unit, side)) return undefined
  return { words: { unit, side, parts, like: likeOf(units, unit), ...(outside && parts.length === 1 && { outside }) } }
}

type Spot = readonly [unit: number, side: Side, outside?: XmlElement]

/** Where to put in words that replace none: behind those before them, save where a link ends there. */
function besideNothing(units: Units, { change: { start }, blocks: [block] }: Place): Spot {
  const { unitAt } = units.map
  const before = start > (block?.start ?? 0) ? (unitAt[start - 1] ?? -1) : -1
  const after = start < (block?.end ?? 0) ? (unitAt[start] ?? -1) : -1
  const linkOf = (unit: number) => around(units.pieceAt(unit)?.run, 'w:hyperlink')
  const [ends, begins] = [linkOf(before), linkOf(after)]
  const isInside = ends !== undefined && ends === begins
  if (before >= 0 && (isInside || !ends)) return [before, 'after']
  if (after >= 0 && (isInside || !begins)) return [after, 'before']
  if (before >= 0) return [before, 'after', ends]
  if (after >= 0) return [after, 'before', begins]
  for (let at = start; block && at > block.start; at--) {
    const unit = unitAt[at - 1] ?? -1
    if (unit >= 0) return [unit, 'after']
  }
  return [nextMapped(units, start, block), 'before']
}

function nextMapped({ map }: Units, from: number, block: Block | undefined): number {
  for (let at = from; at < (block?.end ?? 0); at++) if ((map.unitAt[at] ?? -1) >= 0) return map.unitAt[at] ?? -1
  return -1
}

function isInsideNumber(units: Units, unit: number, side: Side): boolean {
  const piece = units.pieceAt(unit)
  if (!piece || piece.element.name === 'w:t') return false
  return side === 'before' ? unit > piece.first : unit < piece.first + piece.text.length - 1
}

/** The nearest words of the paragraph that are no number of a note, whose look is another. */
function likeOf(units: Units, unit: number): number {
  const paragraph = units.paragraphAt(unit)
  const [first, after] = paragraph ? units.inParagraph(paragraph) : [0, 0]
  const isWord = (at: number) => units.pieceAt(at)?.element.name === 'w:t'
  for (let at = unit; at >= first; at--) if (isWord(at)) return at
  for (let at = unit; at < after; at++) if (isWord(at)) return at
  return unit
}

/** Whole new paragraphs beside one that stays as it is. Only where one follows it: without, nothing could take them back. */
function putParagraphs(
  units: Units,
  { change, blocks: [block] }: Place,
  parts: readonly string[],
): PutIn['paragraphs'] {
  if (!block) return undefined
  const isAtEnd = change.start === block.end && parts[0] === ''
  const isAtStart = change.start === block.start && parts.at(-1) === ''
  if (!isAtEnd && !isAtStart) return undefined
  const unit = units.edgeOf(block, isAtEnd ? 'last' : 'first')
  const at = units.paragraphAt(unit)
  if (!at) return undefined
  const [first, after] = units.inParagraph(at)
  const rest = isAtEnd ? units.slackBetween(unit, after) : units.slackBetween(first - 1, unit)
  if (!rest || (isAtEnd && (!nextParagraph(at) || !canLoseMark(at)))) return undefined
  const like = likeOf(units, unit)
  return isAtEnd
    ? { at, side: 'after', parts: parts.slice(1), like }
    : { at, side: 'before', parts: parts.slice(0, -1), like }
}
