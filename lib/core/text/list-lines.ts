/** A line of plain text that may be an item of a list. */
export interface ListLine {
  /** Columns of white space before the sign. */
  readonly indent: number
  /** `-`, `•` and the like; empty for a number. */
  readonly bullet: string
  readonly number?: number
  readonly words: string
}

/** Dashes longer than a hyphen are no signs here: in many languages they open what somebody says. */
const LINE = /^(\s*)(?:([-*•‣◦▪●○·])|(\d{1,3})[.)])[^\S\n]+(\S.*)$/u
const HAS_WORDS = /[\p{L}\p{N}]/u

export function readListLine(line: string): ListLine | undefined {
  const [, space = '', bullet = '', number, words = ''] = LINE.exec(line) ?? []
  if (!HAS_WORDS.test(words)) return undefined
  return { indent: columns(space), bullet, words, ...(number ? { number: Number(number) } : {}) }
}

export const indentOf = (line: string) => columns(/^\s*/.exec(line)?.[0] ?? '')
const columns = (space: string) => space.replaceAll('\t', '    ').length

/**
 * How deep each of these lines stands in the list, 0 for the outermost. Undefined when they are none: there is but one,
 * or its numbers do not count from one.
 */
export function depthsOf(lines: readonly ListLine[]): number[] | undefined {
  if (lines.length < 2) return undefined
  const open: { indent: number; isOrdered: boolean; count: number }[] = []
  const depths: number[] = []
  for (const { indent, number } of lines) {
    const isOrdered = number !== undefined
    while ((open.at(-1)?.indent ?? 0) > indent) open.pop()
    const same = open.at(-1)
    if (same?.indent === indent && same.isOrdered !== isOrdered) open.pop()
    if (open.at(-1)?.indent !== indent) open.push({ indent, isOrdered, count: 0 })
    const list = open.at(-1)
    if (!list || (++list.count !== number && isOrdered)) return undefined
    depths.push(open.length - 1)
  }
  return depths
}
