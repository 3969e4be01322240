import type { PdfLine } from './pdf-line'

/** So many lines, and this share of those of a page, are counted before it is believed. */
const FEWEST = 10
const SHARE = 0.8
const NUMBER = /^(\d{1,3})(?:\s+|$)/

/** Transcripts of courts and drafts of laws count the lines of each page at its left edge. Those numbers go. */
export function withoutLineNumbers(lines: readonly PdfLine[]): readonly PdfLine[] {
  const numbers = lines.map(({ text }) => NUMBER.exec(text)?.[1]).map((number) => Number(number ?? Number.NaN))
  const counted = numbersInOrder(numbers)
  const rows = new Set(lines.map(({ y }) => Math.round(y))).size
  if (counted.size < FEWEST || counted.size < SHARE * rows) return lines
  return lines.flatMap((line, index) => (counted.has(index) ? withoutNumber(line) : [line]))
}

/** Which of them go on by one from the one before. */
function numbersInOrder(numbers: readonly number[]): ReadonlySet<number> {
  const counted = new Set<number>()
  let last = numbers.find((number) => !Number.isNaN(number)) ?? 0
  for (const [index, number] of numbers.entries()) {
    if (number !== last + 1 && (counted.size > 0 || number !== last)) continue
    counted.add(index)
    last = number
  }
  return counted
}

function withoutNumber(line: PdfLine): PdfLine[] {
  const text = line.text.replace(NUMBER, '')
  if (text === '') return []
  const share = 1 - text.length / line.text.length
  return [{ ...line, text, left: line.left + share * (line.right - line.left) }]
}
