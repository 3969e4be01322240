import type { PdfLine, PdfPage } from './pdf-line'

/** The share of the height of a page, above and below, in which heads and feet stand, and how many lines of it. */
const EDGE = 0.14
const MOST_LINES = 3
/** Points by which a head may stand higher or lower on another page. */
const WAVER = 6
const LONGEST = 200
const PAGE_NUMBER = /^(?:page\s*)?[-–—|•\s]*1[-–—|•\s]*(?:(?:of|\/)\s*1)?$/i
const ROMAN = /^[-–—\s]*[ivxl]{1,7}[-–—\s]*$/i

interface Candidate {
  readonly page: number
  readonly line: PdfLine
}

/**
 * Takes away what stands at the head or foot of page after page: the same words at the same height, or words with a
 * number that counts the pages. In a long document that has to be so on three pages, in a short one on two.
 */
export function withoutEdges(pages: readonly PdfPage[]): { readonly pages: PdfPage[]; readonly removed: number } {
  const fewest = pages.length > 5 ? 3 : 2
  const groups = new Map<string, Candidate[]>()
  for (const page of pages) {
    for (const { line, edge } of edgesOf(page)) {
      const key = `${edge} ${patternOf(line.text)}`
      addTo(groups, key, { page: page.number, line })
    }
  }
  const furniture = new Set<PdfLine>()
  for (const group of groups.values()) {
    for (const { line } of repeatedIn(group, fewest)) furniture.add(line)
  }
  if (pages.length === 1)
    for (const page of pages) for (const { line } of edgesOf(page)) if (PAGE_NUMBER.test(line.text)) furniture.add(line)
  // Slides may hold nothing but their titles.
  if (pages.every(({ lines }) => lines.every((line) => furniture.has(line)))) return { pages: [...pages], removed: 0 }
  const left = pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !furniture.has(line)) }))
  return { pages: left, removed: furniture.size }
}

function addTo<Value>(groups: Map<string, Value[]>, key: string, value: Value) {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

function edgesOf({ lines, height }: PdfPage) {
  const byHeight = lines.filter(({ text }) => text.length <= LONGEST).sort((a, b) => a.y - b.y)
  const head = byHeight.filter(({ y }) => y < EDGE * height).slice(0, MOST_LINES)
  const foot = byHeight.filter(({ y }) => y > (1 - EDGE) * height).slice(-MOST_LINES)
  return [...head.map((line) => ({ line, edge: 'head' })), ...foot.map((line) => ({ line, edge: 'foot' }))]
}

const patternOf = (text: string) =>
  ROMAN.test(text) ? 'roman' : text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')

function repeatedIn(group: readonly Candidate[], fewest: number): readonly Candidate[] {
  const agreeing = (readValue: (candidate: Candidate) => string | undefined) => {
    const counts = new Map<string, Candidate[]>()
    for (const candidate of group) {
      const value = readValue(candidate)
      if (value !== undefined) addTo(counts, value, candidate)
    }
    return [...counts.values()].filter(
      (same) => new Set(same.map(({ page }) => page)).size >= fewest && isAtOneHeight(same),
    )
  }
  const sameWords = agreeing(({ line }) => (/^[\d\s.,%]+$/.test(line.text) ? undefined : line.text.toLowerCase()))
  const counting = agreeing(({ line, page }) => countsPages(line.text, page))
  return [...sameWords, ...counting].flat()
}

/** The heights on most pages are one; a page of another format may differ. */
function isAtOneHeight(same: readonly Candidate[]): boolean {
  const heights = same.map(({ line }) => line.y).sort((a, b) => a - b)
  const middle = heights[heights.length >> 1] ?? 0
  return heights.filter((y) => Math.abs(y - middle) <= WAVER).length > same.length / 2
}

/** By how much the number in a line differs from that of its page; the same on all pages when it counts them. */
function countsPages(text: string, page: number): string | undefined {
  if (ROMAN.test(text)) return `roman ${fromRoman(text) - page}`
  // The number of a page stands first or last, or tells of how many: `Page 3 of 9`.
  if (!/^\W{0,3}\d+\b|\b\d+\W{0,3}$/u.test(text)) return undefined
  const numbers = text.match(/\d+/g) ?? []
  // Rows of figures are a table.
  if (numbers.length === 0 || numbers.length > 3) return undefined
  if (numbers.length > 1 && !/\p{L}|\//u.test(text)) return undefined
  const at = numbers.findIndex(
    (number) => Number(number) <= 100_000 && number.length <= 5 && !/^(?:19|20)\d\d$/.test(number),
  )
  return at < 0 ? undefined : `${at} ${Number(numbers[at]) - page}`
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }
function fromRoman(text: string): number {
  const values = [...text.toLowerCase()].flatMap((sign) => ROMAN_VALUES[sign] ?? [])
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
