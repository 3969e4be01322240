import type { PdfLine } from './pdf-line'

/** So many rows, and this share of all in a stretch, begin their second column at one place before it is believed. */
const FEWEST_ROWS = 4
const SHARE = 0.7
/** Points by which the left edge of a column may waver. */
const WAVER = 4
/** In sizes of the type: what is further apart are the cells of a table. */
const CELL = 4
/** Shorter than this on average, it is the cells of a table and no column of prose. UTF-16 units. */
const PROSE = 18

const isSameRow = (a: PdfLine, b: PdfLine) => Math.abs(a.y - b.y) < 0.35 * Math.max(a.size, b.size)

/**
 * Some programs write a page with two columns straight across, row by row. Then the left column goes before the right
 * one. Elsewhere what stands on one row, such as the cells of a table, becomes one line with tabs between.
 */
export function orderColumns(lines: readonly PdfLine[]): PdfLine[] {
  const rows = rowsOf(lines)
  const ordered: PdfLine[] = []
  for (let at = 0; at < rows.length; ) {
    const edge = edgeFrom(rows, at)
    let end = at
    if (edge !== undefined) while (fits(rows[end], edge)) end++
    if (edge === undefined || end - at < FEWEST_ROWS) {
      ordered.push(joinRow(rows[at] ?? []))
      at++
    } else {
      const both = rows.slice(at, end).flat()
      ordered.push(
        ...both.filter(({ left }) => left < edge - WAVER),
        ...both.filter(({ left }) => left >= edge - WAVER),
      )
      at = end
    }
  }
  return ordered
}

function rowsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const rows: PdfLine[][] = []
  for (const line of lines) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && isSameRow(last, line) && line.left >= last.right) row.push(line)
    else rows.push([line])
  }
  return rows
}

/** Where the second column begins in the rows from here on, if there are two columns of prose. */
function edgeFrom(rows: readonly PdfLine[][], at: number): number | undefined {
  const [, second] = rows[at] ?? []
  if (rows[at]?.length !== 2 || !second) return undefined
  const edge = second.left
  let end = at
  while (fits(rows[end], edge)) end++
  const stretch = rows.slice(at, end)
  const halves = [stretch.flatMap(([left]) => left ?? []), stretch.flatMap(([, right]) => right ?? [])]
  const pairs = stretch.filter(({ length }) => length === 2).length
  const isProse = halves.every(
    (half) => half.reduce((sum, { text }) => sum + text.length, 0) >= PROSE * Math.max(1, half.length),
  )
  return pairs >= FEWEST_ROWS && pairs >= SHARE * stretch.length && isProse ? edge : undefined
}

/** One line in each column, or in one of them alone where the other has ended. */
function fits(row: readonly PdfLine[] | undefined, edge: number): boolean {
  const [first, second] = row ?? []
  if (!first || !row || row.length > 2) return false
  if (second) return Math.abs(second.left - edge) <= WAVER && first.right < edge
  return first.right < edge || first.left >= edge - WAVER
}

/** In a line that is stretched to the edge the spaces are wide, too. */
function gapBefore(row: readonly PdfLine[], index: number): string {
  const [before, line] = [row[index - 1], row[index]]
  if (!before || !line) return ''
  return line.left - before.right > CELL * line.size ? '\t' : ' '
}

function joinRow(row: readonly PdfLine[]): PdfLine {
  const [first = { text: '', left: 0, right: 0, y: 0, size: 0 }] = row
  if (row.length === 1) return first
  return {
    ...first,
    text: row.map(({ text }, index) => gapBefore(row, index) + text).join(''),
    right: Math.max(...row.map(({ right }) => right)),
  }
}
