import type { Span } from '../../text/span'
import { LINE_BREAK, NUMBER, PARAGRAPH_BREAK, PUNCTUATION, QUOTE_MARK, tokensOf, type Words } from '../words/words'
import { classesOf } from './function-words'

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
  const starts: number[] = []
  const ends: number[] = []
  const kinds: number[] = []
  const shapes: number[] = []
  const lower: string[] = []
  const classes: number[] = []
  const add = (from: number, to: number, kind: number) => {
    const word = kind === QUOTED || kind === BRACKET ? '' : (words.lower[from] ?? '')
    starts.push(words.starts[from] ?? 0)
    ends.push(words.ends[to - 1] ?? 0)
    kinds.push(kind)
    shapes.push(kind === PLAIN ? (words.shapes[from] ?? 0) : 0)
    lower.push(word)
    classes.push(kind === PLAIN ? classesOf(word) : 0)
  }
  for (let at = first; at < after; ) {
    const quotationEnd = Math.min(quotations.get(at) ?? 0, after)
    const kind = words.kinds[at] ?? 0
    if (quotationEnd > at) {
      add(at, quotationEnd, QUOTED)
      at = quotationEnd
      continue
    }
    const bracketEnd = kind === PUNCTUATION && at > first ? endOfBracket(words, at, after) : 0
    if (bracketEnd > 0) {
      add(at, bracketEnd, BRACKET)
      at = bracketEnd
      continue
    }
    if (kind !== QUOTE_MARK && kind !== LINE_BREAK && kind !== PARAGRAPH_BREAK) {
      add(at, at + 1, kind === PUNCTUATION ? POINT : kind === NUMBER ? FIGURE : PLAIN)
    }
    at++
  }
  let end = starts.length
  while (end > 0 && kinds[end - 1] === POINT && '.?!…,;:'.includes(lower[end - 1] ?? ' ')) end--
  return { text: words.text, count: starts.length, end, starts, ends, kinds, shapes, lower, classes }
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
