import type { SourcePiece } from '@/lib/core/source/source-text'
import { jointOf, wordsInLines } from './join-lines'
import type { PdfLine, PdfPage } from './pdf-line'

/** A line with what is known of the page around it. */
interface Placed extends PdfLine {
  readonly page: number
  /** How far apart lines of one paragraph stand on this page. */
  readonly leading: number
  /** Where the column ends that the line stands in. */
  readonly edge: number
}

/** Shares of the distance between lines, of the size of type and of the width of a column. */
const MORE_SPACE = 1.3
const OTHER_SIZE = 0.08
const INDENT = 0.8
const SHORT_LINE = 0.25
const USUAL_LEADING = 1.2

const ENDS_SENTENCE = /[.!?:…]["'”’»)\]]*\d{0,3}$/
const LIST_SIGN = /^(?:[•‣▪●◦○■–—*]|\(?(?:\d{1,2}|[a-z])[.)])\s/i
/** Who speaks, in a transcript: `MR. ROE:`, `Q.` */
const SPEAKER = /^(?:[QA][.:]\s|\p{Lu}[\p{Lu}.'’ -]{1,40}:\s)/u
const STARTS_SMALL = /^["'“‘(]?\p{Ll}/u

export interface PdfParagraph {
  readonly pieces: readonly SourcePiece[]
  readonly size: number
}

/**
 * Joins the lines of a document to paragraphs, also over the edge of a column or page, where the paragraph becomes two
 * pieces that read on.
 */
export function findParagraphs(pages: readonly PdfPage[]): PdfParagraph[] {
  const known = wordsInLines(pages.flatMap(({ lines }) => lines.map(({ text }) => text)))
  const paragraphs: Placed[][] = []
  for (const line of pages.flatMap(placeLines)) {
    const open = paragraphs.at(-1)
    const before = open?.at(-1)
    if (open && before && goesOn(open, before, line)) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((lines) => ({ pieces: piecesOf(lines, known), size: lines[0]?.size ?? 0 }))
}

function placeLines({ lines, number }: PdfPage): Placed[] {
  const leading = usualLeading(lines)
  return lines.map((line) => {
    const column = lines.filter(({ left }) => Math.abs(left - line.left) < 3 * line.size)
    const edge = column.reduce((most, { right }) => Math.max(most, right), line.right)
    return { ...line, page: number, leading: leading * line.size, edge }
  })
}

/** The most frequent distance between two lines of one size, in sizes of the type. Of two as frequent ones the smaller. */
function usualLeading(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (!before || !isOfSize(before, line)) continue
    const gap = Math.round((20 * (line.y - before.y)) / line.size) / 20
    if (gap > 0.8 && gap < 2.6) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  return (
    [...counts].sort(([gap, count], [other, otherCount]) => otherCount - count || gap - other)[0]?.[0] ?? USUAL_LEADING
  )
}

const isOfSize = (a: PdfLine, b: PdfLine) => Math.abs(a.size - b.size) <= OTHER_SIZE * Math.max(a.size, b.size)

function goesOn(open: readonly Placed[], before: Placed, line: Placed): boolean {
  if (!isOfSize(before, line) || LIST_SIGN.test(line.text) || SPEAKER.test(line.text)) return false
  const isBelow = line.page === before.page && line.y > before.y
  if (!isBelow || line.left > before.edge) {
    // The next column or page: only words that have not come to their end go on there.
    if (STARTS_SMALL.test(line.text)) return true
    return !ENDS_SENTENCE.test(before.text) && !isShort(before) && open.length > 1
  }
  if (line.y - before.y > MORE_SPACE * before.leading) return false
  const isIndented = line.left > before.left + INDENT * line.size
  if (isIndented && !LIST_SIGN.test(open[0]?.text ?? '') && !isCentred(before, line)) return false
  return !(isShort(before) && ENDS_SENTENCE.test(before.text))
}

const isShort = ({ left, right, edge }: Placed) => right < edge - SHORT_LINE * (edge - left)

/** Lines of a heading that are set around one axis. */
const isCentred = (before: Placed, line: Placed) =>
  before.right - line.right > INDENT * line.size &&
  Math.abs(before.left + before.right - line.left - line.right) < line.size

/** The words of a paragraph, those of each page by themselves. */
function piecesOf(lines: readonly Placed[], known: ReadonlySet<string>): SourcePiece[] {
  const pieces: { text: string; page: number; gap?: '' | ' ' }[] = []
  for (const { text, page } of lines) {
    const open = pieces.at(-1)
    if (!open) pieces.push({ text, page })
    else {
      const joint = jointOf(open.text, text, known)
      open.text = open.text.slice(0, open.text.length - joint.drops)
      if (open.page === page) open.text += joint.gap + text
      else pieces.push({ text, page, gap: joint.gap })
    }
  }
  return pieces
}
