import type { Span } from '../../text/span'
import { ALONE, BETWEEN, classOf, DIGIT, GOES_ALONG, LETTER } from './unit-class'

/** The words of a text in order, in parallel lists. Offsets are UTF-16 units into the text. */
export interface WordList {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/**
 * Splits a text into the words that are compared. A hyphen parts words, because `war-torn` and `war torn` are said
 * alike; an apostrophe, a point and a comma inside a word or a number do not (`don’t`, `3.5`, `U.S.`). Between two words
 * stands only what is not spoken: spaces, points, quote marks, dashes. What lies in one of the `skipped` spans (sorted,
 * not overlapping) is left out. Linear.
 */
export function splitWords(text: string, skipped: readonly Span[] = []): WordList {
  const starts: number[] = []
  const ends: number[] = []
  let next = 0
  for (let at = 0; at < text.length; ) {
    const skip = skipped[next]
    if (skip && at >= skip.start) {
      at = Math.max(at, skip.end)
      next++
      continue
    }
    const start = at
    at = endOfWord(text, start, skip?.start ?? text.length)
    if (at > start) {
      starts.push(start)
      ends.push(at)
    } else at += widthAt(text, start)
  }
  return { count: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

const classAt = (text: string, at: number) => (at < text.length ? classOf(text.codePointAt(at) ?? 0) : BETWEEN)
const widthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Where the word that begins at `start` ends; `start` itself when none begins there. */
function endOfWord(text: string, start: number, limit: number): number {
  let kind = classAt(text, start)
  if (kind === BETWEEN && (isSign(text, start) || isCaseBracket(text, start))) kind = LETTER
  else if (kind === BETWEEN || kind === GOES_ALONG) return start
  let at = start + widthAt(text, start)
  while (at < limit) {
    const unit = classAt(text, at)
    if (unit === GOES_ALONG) at += widthAt(text, at)
    else if (kind === ALONE) break
    else if (unit === LETTER || unit === DIGIT) at += widthAt(text, at)
    else if (isInner(text, at, start)) at++
    else if (unit === BETWEEN && HYPHENS.includes(text.charAt(at))) {
      const goesOn = brokenWord(text, at)
      if (goesOn === at) break
      at = goesOn
    } else break
  }
  return Math.min(at, limit)
}

/** A minus or a point before a number: `-5`, `.5`. Behind a letter or a figure it is a hyphen or a full stop. */
function isSign(text: string, at: number): boolean {
  if (!'-–−.'.includes(text.charAt(at)) || classAt(text, at + 1) !== DIGIT) return false
  return at === 0 || /[\s([{“‘"'$€£]/.test(text.charAt(at - 1))
}

const HYPHENS = '-‐'
const LINE_END = /[-‐][ \t]{0,8}\r?\n[ \t]{0,40}(?=\p{Ll})/uy

/** Where a word goes on that a hyphen breaks at the end of its line, as columns of print do; `at` itself when none does. */
function brokenWord(text: string, at: number): number {
  LINE_END.lastIndex = at
  return LINE_END.test(text) && classAt(text, at - 1) === LETTER ? LINE_END.lastIndex : at
}

/** `[W]e`: only the case of the letter is not that of the source. */
const isCaseBracket = (text: string, at: number): boolean =>
  text.charAt(at) === '[' &&
  text.charAt(at + 2) === ']' &&
  classAt(text, at + 1) === LETTER &&
  classAt(text, at + 3) === LETTER &&
  classAt(text, at - 1) !== LETTER

/** True when the character at `at` belongs inside the word around it. */
function isInner(text: string, at: number, start: number): boolean {
  const before = classAt(text, at - 1)
  const after = classAt(text, at + 1)
  switch (text.charAt(at)) {
    case "'":
    case '’':
    case '‘':
    case '`':
    case '´':
      return (before === LETTER || before === DIGIT || before === GOES_ALONG) && after === LETTER
    case '.':
      return (before === DIGIT && after === DIGIT) || isDotted(text, at, start)
    case ',':
    case '/':
      return before === DIGIT && after === DIGIT
    case ']':
      return at === start + 2 && text.charAt(start) === '['
    default:
      return false
  }
}

/** The points of `U.S.`, and of nothing like `end.Then`: single letters only. */
function isDotted(text: string, at: number, start: number): boolean {
  if (classAt(text, at + 1) !== LETTER || classAt(text, at + 2) === LETTER || classAt(text, at - 1) !== LETTER)
    return false
  return at - 1 === start || text.charAt(at - 2) === '.'
}
