import type { Span } from '../../text/span'
import { LINE_BREAK, NUMBER, PARAGRAPH_BREAK, PUNCTUATION, QUOTE_MARK, tokensOf, type Words } from '../words/words'

/** Kinds of unit. */
export const PLAIN = 1
export const FIGURE = 2
export const POINT = 3
/** A quotation with its marks, whatever it holds. */
export const QUOTED = 4
/** A pair of brackets with what stands between them. */
export const BRACKET = 5

/**
 * One sentence of narration: its words and marks in order, each quotation and each bracket as one unit. Empty words
 * (quote marks without a partner, line breaks) are left out. Offsets are UTF-16 units of the text.
 */
export interface Units {
  readonly text: string
  readonly count: number
  /** Units without the marks that end the sentence. */
  readonly end: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly kinds: readonly number[]
  readonly shapes: readonly number[]
  /** In small letters; empty for quotations and brackets. */
  readonly lower: readonly string[]
  /** Classes of function words, see `function-words.ts`. */
  readonly classes: readonly number[]
}

const CLOSING = new Map([
  ['(', ')'],
  ['[', ']'],
])
/** Brackets that hold more tokens than this are read as open text. */
const LONGEST_BRACKET = 60

/** Where each quotation begins and ends, in tokens. */
export type Quotations = ReadonlyMap<number, number>

export function quotationTokens(words: Words, quotations: readonly Span[]): Quotations {
  return new Map(quotations.map((quotation) => tokensOf(words, quotation)))
}

/** The units of the tokens `[first, after)`. */
export function unitsOf(words: Words, quotations: Quotations, first: number, after: number): Units {
  const units = new Growing(words)
  for (let at = first; at < after; ) {
    const quotationEnd = Math.min(quotations.get(at) ?? 0, after)
    const kind = words.kinds[at] ?? 0
    if (quotationEnd > at) {
      units.add(at, quotationEnd, QUOTED)
      at = quotationEnd
      continue
    }
    const bracketEnd = kind === PUNCTUATION && at > first ? endOfBracket(words, at, after) : 0
    if (bracketEnd > 0) {
      units.add(at, bracketEnd, BRACKET)
      at = bracketEnd
      continue
    }
    if (kind !== QUOTE_MARK && kind !== LINE_BREAK && kind !== PARAGRAPH_BREAK) {
      units.add(at, at + 1, kind === PUNCTUATION ? POINT : kind === NUMBER ? FIGURE : PLAIN)
    }
    at++
  }
  return units.finish()
}

/** The units of a sentence while it is read. */
class Growing implements Units {
  readonly text: string
  count = 0
  end = 0
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly kinds: number[] = []
  readonly shapes: number[] = []
  readonly lower: string[] = []
  readonly classes: number[] = []

  constructor(private readonly words: Words) {
    this.text = words.text
  }

  /** The tokens `[from, to)` as one unit. */
  add(from: number, to: number, kind: number) {
    const { words } = this
    const isPlain = kind === PLAIN
    this.starts.push(words.starts[from] ?? 0)
    this.ends.push(words.ends[to - 1] ?? 0)
    this.kinds.push(kind)
    this.shapes.push(isPlain ? (words.shapes[from] ?? 0) : 0)
    this.lower.push(kind === QUOTED || kind === BRACKET ? '' : (words.lower[from] ?? ''))
    this.classes.push(isPlain ? (words.classes[words.forms[from] ?? 0] ?? 0) : 0)
    this.count++
  }

  finish(): Units {
    const { count, kinds, lower } = this
    this.end = count
    while (this.end > 0 && kinds[this.end - 1] === POINT && '.?!…,;:'.includes(lower[this.end - 1] ?? ' ')) this.end--
    return this
  }
}

function endOfBracket(words: Words, at: number, after: number): number {
  const close = CLOSING.get(words.lower[at] ?? '')
  if (!close) return 0
  const limit = Math.min(after, at + LONGEST_BRACKET)
  for (let next = at + 1; next < limit; next++) if (words.lower[next] === close) return next + 1
  return 0
}

/** True when the unit at this place is one of the marks, given as a string of single characters. */
export const isMark = (units: Units, at: number, marks: string) =>
  units.kinds[at] === POINT && marks.includes(units.lower[at] ?? ' ')

/** True when the unit at this place has one of the classes. */
export const has = (units: Units, at: number, classes: number) => ((units.classes[at] ?? 0) & classes) !== 0

/** True when the last character within the marks of a quotation is one of these. */
export function endsWithMark(units: Units, quotation: number, marks: string): boolean {
  const end = units.ends[quotation] ?? 0
  const width = units.text.charAt(end - 2) === units.text.charAt(end - 1) ? 2 : 1
  return marks.includes(units.text.charAt(end - width - 1) || ' ')
}
