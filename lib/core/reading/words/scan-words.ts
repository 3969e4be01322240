import { ABBREVIATIONS } from './abbreviations'
import { classOf, DIGIT, isLetterClass, isWordClass, LARGE, LITTLE, OTHER, QUOTE, SPACE } from './characters'
import {
  CAPITAL,
  CAPITALS,
  INITIAL,
  LINE_BREAK,
  NUMBER,
  PARAGRAPH_BREAK,
  PUNCTUATION,
  QUOTE_MARK,
  SMALL,
  WORD,
  type Words,
} from './words'

const NEWLINE = 10
const AMPERSAND = 38
const APOSTROPHE = 39
const HYPHEN = 45
const POINT = 46
const BACKTICK = 96
const LETTER_S = 115
const CURLY_APOSTROPHE = 0x2019
const CURLY = /’/g

/** Breaks a text into its tokens. Takes any string and linear time. */
export function scanWords(text: string): Words {
  const tokens = new Tokens(text)
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === SPACE) at = tokens.addSpace(at)
    else if (kind === OTHER) at = tokens.addPunctuation(at, unit)
    else if (kind === QUOTE) at = tokens.addQuoteMark(at, unit)
    else at = tokens.addWord(at, kind)
  }
  return tokens.finish()
}

/** Grows the parallel lists. Every `add` takes the offset where its token starts and answers where the next begins. */
class Tokens {
  private count = 0
  private starts: Int32Array
  private ends: Int32Array
  private kinds: Uint8Array
  private shapes: Uint8Array
  private readonly lower: string[] = []
  /** Of the word read last: its large and its small letters, and whether it holds a curly apostrophe. */
  private large = 0
  private little = 0
  private hasCurly = false

  constructor(private readonly text: string) {
    const room = (text.length >> 2) + 16
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.kinds = new Uint8Array(room)
    this.shapes = new Uint8Array(room)
  }

  finish(): Words {
    const { text, count, starts, ends, kinds, shapes, lower } = this
    return { text, count, starts, ends, kinds, shapes, lower }
  }

  addSpace(start: number): number {
    let lines = 0
    let end = start
    for (; end < this.text.length; end++) {
      const unit = this.text.charCodeAt(end)
      if (unit === NEWLINE) lines++
      else if (classOf(unit) !== SPACE) break
    }
    if (lines > 0) this.add(start, end, lines > 1 ? PARAGRAPH_BREAK : LINE_BREAK, SMALL, '\n')
    return end
  }

  addPunctuation(start: number, unit: number): number {
    let end = start + 1
    if (unit === POINT || unit === HYPHEN) while (this.text.charCodeAt(end) === unit) end++
    return this.add(start, end, PUNCTUATION, SMALL, this.text.charAt(start))
  }

  /** Of three apostrophes the closing ones begin with the single mark, the opening ones with the double. */
  addQuoteMark(start: number, unit: number): number {
    const { text } = this
    const canDouble = unit === APOSTROPHE || unit === BACKTICK
    let isDoubled = canDouble && text.charCodeAt(start + 1) === unit
    if (isDoubled && text.charCodeAt(start + 2) === unit && classOf(text.charCodeAt(start - 1)) !== SPACE) {
      isDoubled = text.charCodeAt(start + 3) === unit
    }
    const end = start + (isDoubled ? 2 : 1)
    return this.add(start, end, QUOTE_MARK, SMALL, text.slice(start, end))
  }

  addWord(start: number, first: number): number {
    const end = this.readWord(start)
    const lower = inSmallLetters(this.text.slice(start, end), this.large > 0, this.hasCurly)
    if (first === DIGIT) return this.add(start, end, NUMBER, SMALL, lower)
    const isPossessive = endsInApostropheS(lower)
    const shape = first === LARGE ? shapeOf(this.large, this.little - (isPossessive ? 1 : 0)) : SMALL
    if (isPossessive) {
      this.add(start, end - 2, WORD, shape, lower.slice(0, -2))
      return this.add(end - 2, end, WORD, SMALL, "'s")
    }
    if (this.text.charCodeAt(end) === POINT && keepsPoint(lower, first)) {
      return this.add(start, end + 1, WORD, end - start === 1 ? INITIAL : shape, lower)
    }
    return this.add(start, end, WORD, shape, lower)
  }

  /** Where the word that starts here ends, the point of an abbreviation not counted. Counts its letters on the way. */
  private readWord(start: number): number {
    const { text } = this
    this.large = 0
    this.little = 0
    this.hasCurly = false
    let part = start
    let at = start
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const kind = classOf(unit)
      if (kind === LITTLE) this.little++
      else if (kind === LARGE) this.large++
      else if (kind !== DIGIT) {
        const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : OTHER
        if (!isWordClass(next) || !joins(text, part, at, unit, next)) break
        if (unit === CURLY_APOSTROPHE) this.hasCurly = true
        part = at + 1
      }
    }
    return at
  }

  private add(start: number, end: number, kind: number, shape: number, lower: string): number {
    if (this.count === this.starts.length) this.grow()
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.kinds[this.count] = kind
    this.shapes[this.count] = shape
    this.lower.push(lower)
    this.count++
    return end
  }

  private grow() {
    const room = this.starts.length * 2
    const starts = new Int32Array(room)
    const ends = new Int32Array(room)
    const kinds = new Uint8Array(room)
    const shapes = new Uint8Array(room)
    starts.set(this.starts)
    ends.set(this.ends)
    kinds.set(this.kinds)
    shapes.set(this.shapes)
    this.starts = starts
    this.ends = ends
    this.kinds = kinds
    this.shapes = shapes
  }
}

/** True when the character at `at`, between two characters of words, makes one word of them. `part` is where the first began. */
function joins(text: string, part: number, at: number, unit: number, next: number): boolean {
  const before = classOf(text.charCodeAt(at - 1))
  if (unit === HYPHEN || unit === APOSTROPHE || unit === CURLY_APOSTROPHE) return true
  if (before === DIGIT && next === DIGIT) return unit === POINT || unit === 44 || unit === 58 || unit === 47
  if (unit === AMPERSAND) return before === LARGE && next === LARGE
  if (unit !== POINT || !isLetterClass(before) || !isLetterClass(next)) return false
  if (at - part === 1 || next === LITTLE) return true
  return at - part === 2 && text.charCodeAt(at + 2) === POINT
}

const shapeOf = (large: number, little: number) => (little > 0 || large < 2 ? CAPITAL : CAPITALS)

const inSmallLetters = (word: string, hasLarge: boolean, hasCurly: boolean) => {
  const lower = hasLarge ? word.toLowerCase() : word
  return hasCurly ? lower.replace(CURLY, "'") : lower
}

const endsInApostropheS = (lower: string) =>
  lower.length > 2 &&
  lower.charCodeAt(lower.length - 2) === APOSTROPHE &&
  lower.charCodeAt(lower.length - 1) === LETTER_S

const keepsPoint = (lower: string, first: number) => {
  if (lower.charCodeAt(lower.length - 2) === POINT) return true
  return first === LARGE && (lower.length === 1 ? lower !== 'i' : ABBREVIATIONS.has(lower))
}
