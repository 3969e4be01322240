import type { PdfLine } from './pdf-line'

/** A run of words as the PDF library gives it; `transform` is that of the page, six numbers as in a PDF. */
export interface PdfRun {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

interface Placed {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** In sizes of the type: what is no more apart than this stands on one line, is one word, is one column. */
const SAME_LINE = 0.35
const RAISED = 0.7
const SAME_WORD = 0.12
const SAME_COLUMN = 2

/**
 * The lines of a page in the order in which they were written, which is nearly always that of reading. Words that run in
 * another direction than most, such as a stamp along the edge, come last. `view` maps the page as it is stored to the
 * page as it is seen.
 */
export function readLines(runs: readonly PdfRun[], view: readonly number[]): PdfLine[] {
  const byDirection = new Map<number, Placed[]>()
  for (const run of runs) {
    const { direction, placed } = place(run, view)
    if (!(placed.size > 0)) continue
    const same = byDirection.get(direction)
    if (same) same.push(placed)
    else byDirection.set(direction, [placed])
  }
  const length = (words: readonly Placed[]) => words.reduce((sum, { text }) => sum + text.trim().length, 0)
  return [...byDirection.values()].sort((a, b) => length(b) - length(a)).flatMap(joinRuns)
}

/** Turned, if need be, so that its words run to the right. */
function place({ str, transform, width }: PdfRun, view: readonly number[]) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view
  const [ta = 1, tb = 0, tc = 0, td = 1, x = 0, y = 0] = transform
  const along = { x: a * ta + c * tb, y: b * ta + d * tb }
  const at = { x: a * x + c * y + e, y: b * x + d * y + f }
  const size = Math.hypot(a * tc + c * td, b * tc + d * td)
  const direction = Math.abs(along.x) >= Math.abs(along.y) ? (along.x >= 0 ? 0 : 2) : along.y > 0 ? 1 : 3
  const left = [at.x, at.y, -at.x, -at.y][direction] ?? at.x
  const down = [at.y, -at.x, -at.y, at.x][direction] ?? at.y
  return { direction, placed: { text: str, left, right: left + width * Math.hypot(a, b), y: down, size } }
}

function joinRuns(runs: readonly Placed[]): PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfLine | undefined
  /** UTF-16 units of the words that the size of the line is taken from: a sign before them may be of another. */
  let longest = 0
  let before: Placed | undefined
  let isSpaced = false
  for (const run of runs) {
    if (run.text.trim() === '') {
      isSpaced ||= run.text !== ''
      continue
    }
    if (before && isDrawnTwice(before, run)) continue
    if (open && goesOn(open, run)) {
      const gap = run.left - open.right
      const space = isSpaced || gap > SAME_WORD * open.size || run.right < open.left ? ' ' : ''
      open = {
        ...open,
        text: open.text + space + run.text,
        left: Math.min(open.left, run.left),
        right: Math.max(open.right, run.right),
        ...(run.text.length > longest && { size: run.size, y: run.y }),
      }
      lines[lines.length - 1] = open
      longest = Math.max(longest, run.text.length)
    } else {
      open = { ...run }
      lines.push(open)
      longest = run.text.length
    }
    before = run
    isSpaced = false
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
}

/** On the same line and no column away; figures that are raised belong to the word before them. */
function goesOn(line: PdfLine, run: Placed): boolean {
  const away = Math.abs(run.y - line.y)
  const gap = Math.max(run.left - line.right, line.left - run.right)
  if (gap > SAME_COLUMN * line.size) return false
  if (away <= SAME_LINE * Math.max(line.size, run.size)) return true
  return run.size < 0.8 * line.size && away < RAISED * line.size && Math.abs(run.left - line.right) < 0.5 * line.size
}

/** Some programs write a word twice, a hair apart, to make it bold. */
const isDrawnTwice = (before: Placed, run: Placed) =>
  before.text === run.text &&
  Math.abs(before.left - run.left) < 0.2 * run.size &&
  Math.abs(before.y - run.y) < 0.2 * run.size
