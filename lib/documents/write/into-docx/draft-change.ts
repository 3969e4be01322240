import { firstWhere } from '../../../core/anchor/map-position'
import type { Block, Document } from '../../../core/text/document'
import type { FileChange } from './file-change'
import { canLoseMark, chainBetween, holdsObject, nextParagraph, previousParagraph } from './paragraph-chain'
import { type PutIn, putIn } from './put-in'
import type { Units } from './units'
import type { XmlElement } from './xml-tree'

/** What one change does to a part of a file. */
export interface Draft extends PutIn {
  /** Units that go. */
  readonly cuts: readonly number[]
  /** Paragraphs whose marks go. */
  readonly marks: readonly XmlElement[]
  /** Words on both sides of these marks stay: without, the change is not what it is meant to be. */
  readonly joins: boolean
}

/** A change with the blocks it begins and ends in, and whether words of them stay before and behind it. */
export interface Place {
  readonly change: FileChange
  readonly blocks: readonly Block[]
  readonly keepsBefore: boolean
  readonly keepsAfter: boolean
}

/**
 * Finds what to cut and where to put in for a change; undefined when the part does not hold its words, or cannot express it.
 * `isCut` says of a unit whether a change before this one cuts it.
 */
export function draftChange(
  document: Document,
  units: Units,
  change: FileChange,
  isCut: (unit: number) => boolean,
): Draft | undefined {
  const blockAt = (at: number) =>
    firstWhere(document.blocks.length - 1, (index) => (document.blocks[index]?.end ?? 0) >= at)
  const blocks = document.blocks.slice(blockAt(change.start), blockAt(change.end) + 1)
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!first || !last) return undefined
  const place = { change, blocks, keepsBefore: change.start > first.start, keepsAfter: change.end < last.end }
  const words = cutWords(document.text, units, change)
  const breaks = cutBreaks(units, place)
  if (!words || !breaks) return undefined
  const cuts = [...new Set([...words, ...breaks.cuts])].sort((a, b) => a - b)
  if (!takesWholeNumbers(units, cuts) || isOnLabel(document.text, units, first, change, cuts)) return undefined
  const added = change.replacement === '' ? {} : putIn(units, place, cuts)
  if (!added) return undefined
  const joins = place.keepsBefore && place.keepsAfter
  const marks = joins ? breaks.marks : ownMarks(units, place, cuts, added, isCut)
  return { cuts, marks, joins, ...added }
}

/** The units of the words that go, with such space between them as the text does not have. */
function cutWords(text: string, { map, pieceAt, slackBetween }: Units, { start, end }: FileChange) {
  const cuts: number[] = []
  let last = -1
  for (let at = start; at < end; at++) {
    const unit = map.unitAt[at] ?? -1
    if (unit < 0) {
      // Breaks between blocks and tabs between cells stand in no run.
      if (/\s/.test(text[at] ?? '') || isLabel(text, at)) continue
      return undefined
    }
    if (!pieceAt(unit)?.run) return undefined
    if (last >= 0 && unit > last + 1 && pieceAt(last)?.paragraph === pieceAt(unit)?.paragraph) {
      cuts.push(...(slackBetween(last, unit) ?? []))
    }
    cuts.push(unit)
    last = unit
  }
  return cuts
}

/** Whether a change is to the number that a note has in the text, as in `[1] As told to the Echo.`: the reader put it there. */
function isOnLabel(
  text: string,
  units: Units,
  block: Block,
  { start, end, replacement }: FileChange,
  cuts: readonly number[],
) {
  if (cuts.length === 0 && /\S/.test(text.slice(start, end))) return true
  const first = units.map.offsetOf[units.edgeOf(block, 'first')] ?? block.start
  return replacement !== '' && start < first && end < block.end
}

const isLabel = (text: string, at: number) => {
  const start = text.lastIndexOf('\n', at - 1) + 1
  return at < start + (/^\[\d+\]/.exec(text.slice(start, start + 12))?.[0].length ?? 0)
}

/** What goes with the ends of blocks: space inside a paragraph, or, when words stay on both sides, marks of paragraphs. */
function cutBreaks(units: Units, { blocks, keepsBefore, keepsAfter }: Place) {
  const cuts: number[] = []
  const marks: XmlElement[] = []
  for (let index = 0; index + 1 < blocks.length; index++) {
    const [a, b] = [units.edgeOf(blocks[index] as Block, 'last'), units.edgeOf(blocks[index + 1] as Block, 'first')]
    const [before, after] = [units.paragraphAt(a), units.paragraphAt(b)]
    if (!before || !after) return undefined
    if (before === after) {
      const slack = units.slackBetween(a, b)
      if (!slack) return undefined
      cuts.push(...slack)
    } else if (keepsBefore && keepsAfter) {
      const isEmpty = (paragraph: XmlElement) => {
        const [first, end] = units.inParagraph(paragraph)
        return units.slackBetween(first - 1, end) !== undefined && !holdsObject(paragraph)
      }
      const chain = chainBetween(before, after, isEmpty)
      const slack = [
        units.slackBetween(a, units.inParagraph(before)[1]),
        units.slackBetween(units.inParagraph(after)[0] - 1, b),
        ...(chain ?? []).slice(1).map((paragraph) => {
          const [first, end] = units.inParagraph(paragraph)
          return units.slackBetween(first - 1, end)
        }),
      ]
      if (!chain || slack.includes(undefined)) return undefined
      cuts.push(...slack.flatMap((some) => some ?? []))
      marks.push(...chain)
    }
  }
  return { cuts, marks }
}

/** The number of a note is one thing in the file: it goes as a whole or not at all. */
const takesWholeNumbers = ({ pieceAt }: Units, cuts: readonly number[]) => {
  const taken = new Map<number, number>()
  for (const unit of cuts) {
    const piece = pieceAt(unit)
    if (piece && piece.element.name !== 'w:t') taken.set(piece.first, (taken.get(piece.first) ?? 0) + 1)
  }
  return [...taken].every(([first, count]) => pieceAt(first)?.text.length === count)
}

/**
 * The marks that go where a change takes whole paragraphs: their own, so that what stays keeps its look; that of the
 * paragraph before where the last of a cell or of the text goes.
 */
function ownMarks(
  units: Units,
  { keepsBefore, change }: Place,
  cuts: readonly number[],
  { words }: PutIn,
  isCut: (unit: number) => boolean,
): XmlElement[] {
  const mine = new Set(cuts)
  const host = words && units.paragraphAt(words.unit)
  const touched = [...new Set(cuts.map(units.paragraphAt))]
  const before = keepsBefore ? units.paragraphAt(units.map.unitAt[change.start - 1] ?? -1) : undefined
  return touched.flatMap((paragraph) => {
    if (!paragraph || paragraph === host || !canLoseMark(paragraph) || holdsObject(paragraph)) return []
    const [first, after] = units.inParagraph(paragraph)
    for (let unit = first; unit < after; unit++) {
      if (!mine.has(unit) && !isCut(unit) && units.slackBetween(unit - 1, unit + 1) === undefined) return []
    }
    if (nextParagraph(paragraph)) return [paragraph]
    return before && before === previousParagraph(paragraph) && canLoseMark(before) ? [before] : []
  })
}
