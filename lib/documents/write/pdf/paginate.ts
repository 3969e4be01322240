import type { Line } from './break-lines'
import { PAGE, type Paragraph } from './look'

/** A paragraph cut into its lines. */
export interface SetParagraph {
  readonly paragraph: Paragraph
  readonly lines: readonly Line[]
  /** What stands in its indent, before the first line. */
  readonly marker?: Line
}

/** Where a line stands: `y` is its base line, in points from the top of its page; pages count from 0. */
export interface PlacedLine {
  readonly line: Line
  readonly page: number
  readonly y: number
}

export interface PlacedParagraph extends Pick<SetParagraph, 'paragraph' | 'marker'> {
  readonly lines: readonly PlacedLine[]
}

/** At least so many lines of a paragraph stand together at the foot of a page and at the head of the next. */
const TOGETHER = 2
const BOTTOM = PAGE.height - PAGE.bottom

/** Puts lines on pages: no heading stands alone at a foot, and no line alone at a foot or a head. */
export function paginate(sets: readonly SetParagraph[]): PlacedParagraph[] {
  let page = 0
  let y: number = PAGE.top
  const isTop = () => y === PAGE.top
  const turn = () => {
    page++
    y = PAGE.top
  }
  return sets.map(({ paragraph, lines, marker }, index) => {
    const { leading, before = 0 } = paragraph
    if (paragraph.startsPage && !isTop()) turn()
    if (!isTop() && y + before + leastHeight(sets, index) > BOTTOM) turn()
    if (!isTop() || index === 0) y += before
    const placed: PlacedLine[] = []
    let left = lines.length
    for (const line of lines) {
      const room = Math.floor((BOTTOM - y + 0.01) / leading)
      const isAlone = left === TOGETHER && room === 1 && placed.length > 0
      if (!isTop() && (room < 1 || isAlone)) turn()
      y += leading
      // A base line stands where the letters of a line of this height rest.
      placed.push({ line, page, y: y - leading * 0.28 })
      left--
    }
    return { paragraph, marker, lines: placed }
  })
}

/** What has to stand on a page with the beginning of a paragraph: for a heading, the beginning of what it heads. */
function leastHeight(sets: readonly SetParagraph[], index: number): number {
  let height = 0
  for (let at = index; at < sets.length; at++) {
    const { paragraph, lines } = sets[at] as SetParagraph
    const { leading, before = 0, keepsWithNext } = paragraph
    if (at > index) height += before
    if (!keepsWithNext) return height + leading * Math.min(lines.length, lines.length === TOGETHER + 1 ? 3 : TOGETHER)
    height += leading * lines.length
    if (height > BOTTOM - PAGE.top) return height
  }
  return height
}
