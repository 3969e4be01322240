import { isSpace, skipSpace } from '../characters'

/** A place where a sentence may end, with what the rules want to know about it. Offsets are UTF-16 units into `text`. */
export interface Boundary {
  readonly text: string
  /** First visible character of the sentence that may end here. */
  readonly from: number
  /** Where the ending marks begin. */
  readonly start: number
  /** Behind the marks and the closing quote marks, brackets and note numbers that belong to them. */
  readonly end: number
  /** First character behind the white space; `text.length` when nothing follows. */
  readonly next: number
  /** The ending marks alone, such as `.`, `?!` or `. . .`; empty when the candidate is a line break. */
  readonly marks: string
  /** What stands between the marks and `end`. */
  readonly closers: string
  /** The word before the marks, with its inner points: `Mr`, `U.S`, `p.m`. At most `WORD_REACH` units. */
  readonly before: string
  /** The word that follows, without opening quote marks and brackets. */
  readonly after: string
}

/** `split`: the sentence ends here. `join`: it goes on. `undefined`: the next rule may speak. */
export type Verdict = 'split' | 'join' | undefined
export type Rule = (boundary: Boundary) => Verdict

/** Ending marks and line breaks. */
export const CANDIDATES = /[.?!\n…。！？．｡؟۔।॥‼⁇⁈⁉]/g

const WORD_REACH = 40
const ENDING = new Set([...'.?!…。！？．｡؟۔।॥‼⁇⁈⁉'].map((mark) => mark.charCodeAt(0)))
const CLOSING = new Set([...'"\'”’)]}»›」』）】〉》＂＇'].map((mark) => mark.charCodeAt(0)))
/** Closing marks that may stand behind a space, as in French, when no word hangs on them. */
const DETACHED = new Set([...'"”»›'].map((mark) => mark.charCodeAt(0)))
const WORD_STOP = new Set([...'"\'“”‘’«»‹›([{)]}—–/-'].map((mark) => mark.charCodeAt(0)))
const POINT = 46
const STAR = 42
const ELLIPSIS = 0x2026
const NEXT_ELLIPSIS = /(?:…|\.\s?\.\s?\.)\s?[^\s.?!"'”’)\]}]/y
const NOTE_NUMBER = /\[\d{1,3}\]/y

const isEndingMark = (unit: number) => (unit < 128 ? unit === 46 || unit === 33 || unit === 63 : ENDING.has(unit))

/**
 * Reads the candidate whose first ending mark, or line break, stands at `start`, in a sentence that begins at `from`.
 * Every unit is looked at a bounded number of times.
 */
export function readBoundary(text: string, from: number, start: number): Boundary {
  const marksEnd = endOfMarks(text, start)
  const end = endOfClosers(text, marksEnd)
  const next = skipSpace(text, end, text.length)
  return {
    text,
    from,
    start,
    end,
    next,
    marks: text.slice(start, marksEnd),
    closers: text.slice(marksEnd, end),
    before: wordBefore(text, from, isSpace(text.charCodeAt(start - 1)) ? start - 1 : start),
    after: wordAfter(text, next),
  }
}

function endOfMarks(text: string, start: number): number {
  let at = start
  if (opensWithEllipsis(text, start + 1) && text.charCodeAt(start) === POINT && !isSpace(text.charCodeAt(start - 1)))
    return start + 1
  for (;;) {
    if (isEndingMark(text.charCodeAt(at))) at++
    else if (at > start && continuesEllipsis(text, at)) at += 2
    else return at
  }
}

/** A stop, then ` ...` or ` . . .` and more words: the ellipsis is the start of what follows. */
function opensWithEllipsis(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at))) return false
  const first = text.charCodeAt(at + 1)
  if (first !== POINT && first !== ELLIPSIS) return false
  NEXT_ELLIPSIS.lastIndex = at + 1
  return NEXT_ELLIPSIS.test(text)
}

/** The ` .` of `. . .`: a point between spaces, not the point of `.50`. */
function continuesEllipsis(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at)) || text.charCodeAt(at + 1) !== POINT || text.charCodeAt(at - 1) !== POINT)
    return false
  const behind = text.charCodeAt(at + 2)
  return Number.isNaN(behind) || isSpace(behind) || CLOSING.has(behind) || behind === POINT
}

/** Closing marks, note numbers, and more ending marks between them (`.”?`). */
function endOfClosers(text: string, from: number): number {
  let at = from
  for (;;) {
    const unit = text.charCodeAt(at)
    if (CLOSING.has(unit) || isFootnoteStar(text, at) || (at > from && isEndingMark(unit))) at++
    else if (unit === 91 && noteNumberEnd(text, at) > at) at = noteNumberEnd(text, at)
    else if (isSpace(unit) && isDetachedCloser(text, at + 1)) at += 2
    else return at
  }
}

const isFootnoteStar = (text: string, at: number) => text.charCodeAt(at) === STAR && isSpace(text.charCodeAt(at + 1))

function noteNumberEnd(text: string, at: number): number {
  NOTE_NUMBER.lastIndex = at
  return NOTE_NUMBER.test(text) ? NOTE_NUMBER.lastIndex : at
}

function isDetachedCloser(text: string, at: number): boolean {
  if (!DETACHED.has(text.charCodeAt(at))) return false
  const behind = text.charCodeAt(at + 1)
  return Number.isNaN(behind) || isSpace(behind)
}

function wordBefore(text: string, from: number, end: number): string {
  let start = end
  const limit = Math.max(from, end - WORD_REACH)
  while (start > limit) {
    const unit = text.charCodeAt(start - 1)
    if (isSpace(unit) || WORD_STOP.has(unit)) break
    start--
  }
  return text.slice(start, end)
}

function wordAfter(text: string, from: number): string {
  let start = from
  const limit = Math.min(text.length, from + WORD_REACH)
  while (start < limit && WORD_STOP.has(text.charCodeAt(start))) start++
  let end = start
  while (end < limit) {
    const unit = text.charCodeAt(end)
    if (isSpace(unit) || WORD_STOP.has(unit) || isEndingMark(unit) || unit === 44 || unit === 58 || unit === 59) break
    end++
  }
  return text.slice(start, end)
}
