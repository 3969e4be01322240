import type { PdfLine, PdfPage } from './pdf-line'

/** The share of the height of a page, above and below, in which heads and feet stand, and how many lines of it. */
const EDGE = 0.14
const MOST_LINES = 3
/** Points by which a head may stand higher or lower on another page. */
const WAVER = 6
const LONGEST = 200
/** In sizes of the type: further than one line of a text from the next. */
const APART = 1.6
const ONLY_FIGURES = /^[\d\s.,%]+$/
const ROMAN = /^\W*([ivxl]{1,7})\W*$/i
/** Where the number of a page stands: first, last, behind its name, or before that of all pages. */
const PAGE_NUMBERS = [
  /(?<![\d.,:/])(\d{1,5})\s*(?:\/|of|von|sur|de|di|van|av|af)\s*\d{1,5}\W{0,3}$/iu,
  /^\W{0,3}(\d{1,5})(?![.,:/]?\d)\b/u,
  /(?<![\d.,:/])(\d{1,5})\W{0,3}$/u,
  /^\W{0,3}page\s+(\d{1,5})(?=\s*(?:$|[|–—·•-]))/iu,
]
const YEAR = /^(?:19|20)\d\d$/
const FIRST_OF_ONE = /^(?:page\s*)?[-–—|•\s]*1[-–—|•\s]*(?:(?:of|\/)\s*1)?$/i

interface Candidate {
  readonly page: number
  readonly edge: 'head' | 'foot'
  readonly line: PdfLine
  /** The lines between it and the middle of the page, the nearest first. */
  readonly inner: readonly PdfLine[]
}

/**
 * Takes away what stands at the head or foot of page after page: the same words at the same height, or lines with a
 * number that counts the pages. In a long document that has to be so on three pages, in a short one on two.
 */
export function withoutEdges(pages: readonly PdfPage[]): { readonly pages: PdfPage[]; readonly removed: number } {
  const candidates = pages.flatMap(edgesOf)
  const fewest = pages.length > 5 ? 3 : 2
  const furniture = new Set<PdfLine>()
  const add = (found: readonly Candidate[]) => {
    for (const { line } of found) furniture.add(line)
  }
  add(repeated(candidates, fewest, ({ line }) => (ONLY_FIGURES.test(line.text) ? [] : [line.text.toLowerCase()])))
  const apart = candidates.filter((candidate) => isApart(candidate, furniture))
  for (const read of [numbersOf, romanOf]) {
    add(repeated(apart, fewest, ({ line, page }) => read(line.text).map((number) => `${number - page}`)))
  }
  if (pages.length === 1) add(candidates.filter(({ line }) => FIRST_OF_ONE.test(line.text)))
  // Slides may hold nothing but their titles.
  if (pages.every(({ lines }) => lines.every((line) => furniture.has(line)))) return { pages: [...pages], removed: 0 }
  const left = pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !furniture.has(line)) }))
  return { pages: left, removed: furniture.size }
}

function edgesOf({ lines, height, number: page }: PdfPage): Candidate[] {
  const byHeight = [...lines].sort((a, b) => a.y - b.y)
  const isShort = ({ text }: PdfLine) => text.length <= LONGEST
  const head = byHeight
    .filter(({ y }) => y < EDGE * height)
    .slice(0, MOST_LINES)
    .filter(isShort)
  const foot = byHeight
    .filter(({ y }) => y > (1 - EDGE) * height)
    .slice(-MOST_LINES)
    .filter(isShort)
  const below = (line: PdfLine) => byHeight.filter(({ y }) => y > line.y).slice(0, MOST_LINES)
  const above = (line: PdfLine) => byHeight.filter(({ y }) => y < line.y).slice(-MOST_LINES)
  return [
    ...head.map((line) => ({ page, edge: 'head' as const, line, inner: below(line) })),
    ...foot.map((line) => ({ page, edge: 'foot' as const, line, inner: above(line).reverse() })),
  ]
}

/** A line of the text has the next one close by, a head has space below it or another head. */
function isApart({ line, inner }: Candidate, heads: ReadonlySet<PdfLine>): boolean {
  const [next] = inner.filter(({ y }) => Math.abs(y - line.y) > 0.5 * line.size)
  return !next || heads.has(next) || Math.abs(next.y - line.y) > APART * Math.max(next.size, line.size)
}

/** Those that share a sign with others at the same height, on so many pages at least. */
function repeated(
  candidates: readonly Candidate[],
  fewest: number,
  signsOf: (candidate: Candidate) => readonly string[],
): Candidate[] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    for (const sign of signsOf(candidate)) {
      const key = `${candidate.edge} ${sign}`
      const group = groups.get(key)
      if (group) group.push(candidate)
      else groups.set(key, [candidate])
    }
  }
  return [...groups.values()].flatMap((group) => {
    const outermost = levelsOf(group).find((level) => new Set(level.map(({ page }) => page)).size >= fewest)
    return outermost ?? []
  })
}

/** Those at one height together, the outermost first: a line of the text may look like a head, but stands further in. */
function levelsOf(group: readonly Candidate[]): Candidate[][] {
  const inwards = [...group].sort((a, b) => (a.edge === 'head' ? a.line.y - b.line.y : b.line.y - a.line.y))
  const levels: Candidate[][] = []
  for (const candidate of inwards) {
    const level = levels.at(-1)
    if (level?.[0] && Math.abs(level[0].line.y - candidate.line.y) <= WAVER) level.push(candidate)
    else levels.push([candidate])
  }
  return levels
}

/** Numbers that may be that of the page. A row of figures is of a table, and a year hardly ever counts pages. */
function numbersOf(text: string): number[] {
  const figures = text.match(/\d+/g) ?? []
  if (figures.length === 0 || figures.length > 4) return []
  if (figures.length > 1 && ONLY_FIGURES.test(text)) return []
  const numbers = PAGE_NUMBERS.flatMap((pattern) => pattern.exec(text)?.[1] ?? []).filter(
    (number) => figures[0] === text.trim() || !YEAR.test(number),
  )
  return [...new Set(numbers.map(Number))]
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

function romanOf(text: string): number[] {
  const signs = ROMAN.exec(text)?.[1]?.toLowerCase() ?? ''
  const values = [...signs].flatMap((sign) => ROMAN_VALUES[sign] ?? [])
  if (values.length === 0) return []
  return [values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)]
}
