import { ABBREVIATIONS } from './abbreviations'
import { classOf, DIGIT, isLetterClass, isWordClass, LARGE, LITTLE, OTHER, QUOTE, SPACE } from './characters'
import { classesOf } from './function-words'
import { WordMemory } from './word-memory'
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

/** What the letters of a token tell. */
interface Form {
  readonly lower: string
  /** Its place in the vocabulary. */
  readonly number: number
}

/** Grows the parallel lists. Every `add` takes the offset where its token starts and answers where the next begins. */
class Tokens {
  private count = 0
  private starts: Int32Array
  private ends: Int32Array
  private kinds: Uint8Array
  private shapes: Uint8Array
  private forms: Int32Array
  private readonly lower: string[] = []
  private readonly vocabulary: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly memory: WordMemory<Form>
  /** Of the word read last: its large and its small letters. */
  private large = 0
  private little = 0

  constructor(private readonly text: string) {
    const room = (text.length >> 2) + 16
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.kinds = new Uint8Array(room)
    this.shapes = new Uint8Array(room)
    this.forms = new Int32Array(room)
    this.memory = new WordMemory(text, (start, end) => this.formOf(inSmallLetters(text.slice(start, end))))
  }

  finish(): Words {
    const { text, count, starts, ends, kinds, shapes, lower, forms, vocabulary } = this
    const classes = Uint16Array.from(vocabulary, classesOf)
    return { text, count, starts, ends, kinds, shapes, lower, forms, vocabulary, classes }
  }

  private formOf(lower: string): Form {
    const known = this.numbers.get(lower)
    if (known !== undefined) return { lower: this.vocabulary[known] ?? lower, number: known }
    const number = this.vocabulary.push(lower) - 1
    this.numbers.set(lower, number)
    return { lower, number }
  }

  addSpace(start: number): number {
    let lines = 0
    let line = start
    let end = start
    for (; end < this.text.length; end++) {
      const unit = this.text.charCodeAt(end)
      if (unit === NEWLINE) {
        lines++
        line = end
      } else if (classOf(unit) !== SPACE) break
    }
    if (lines > 0) this.add(start, end, lines > 1 ? PARAGRAPH_BREAK : LINE_BREAK, SMALL, this.memory.of(line, line + 1))
    return end
  }

  addPunctuation(start: number, unit: number): number {
    let end = start + 1
    if (unit === POINT || unit === HYPHEN) while (this.text.charCodeAt(end) === unit) end++
    return this.add(start, end, PUNCTUATION, SMALL, this.memory.of(start, start + 1))
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
    return this.add(start, end, QUOTE_MARK, SMALL, this.memory.of(start, end))
  }

  addWord(start: number, first: number): number {
    const end = this.readWord(start)
    const form = this.memory.of(start, end)
    if (first === DIGIT) return this.add(start, end, NUMBER, SMALL, form)
    const isPossessive = endsInApostropheS(form.lower)
    const shape = first === LARGE ? shapeOf(this.large, this.little - (isPossessive ? 1 : 0)) : SMALL
    if (isPossessive) {
      this.add(start, end - 2, WORD, shape, this.memory.of(start, end - 2))
      return this.add(end - 2, end, WORD, SMALL, this.memory.of(end - 2, end))
    }
    if (this.text.charCodeAt(end) === POINT && keepsPoint(form.lower, first)) {
      return this.add(start, end + 1, WORD, end - start === 1 ? INITIAL : shape, form)
    }
    return this.add(start, end, WORD, shape, form)
  }

  /** Where the word that starts here ends, the point of an abbreviation not counted. Counts its letters on the way. */
  private readWord(start: number): number {
    const { text } = this
    this.large = 0
    this.little = 0
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
        part = at + 1
      }
    }
    return at
  }

  private add(start: number, end: number, kind: number, shape: number, form: Form): number {
    if (this.count === this.starts.length) this.grow()
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.kinds[this.count] = kind
    this.shapes[this.count] = shape
    this.forms[this.count] = form.number
    this.lower.push(form.lower)
    this.count++
    return end
  }

  private grow() {
    const room = this.starts.length * 2
    this.starts = moved(this.starts, new Int32Array(room))
    this.ends = moved(this.ends, new Int32Array(room))
    this.forms = moved(this.forms, new Int32Array(room))
    this.kinds = moved(this.kinds, new Uint8Array(room))
    this.shapes = moved(this.shapes, new Uint8Array(room))
  }
}

function moved<List extends Int32Array | Uint8Array>(from: List, to: List): List {
  to.set(from)
  return to
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

/** A mark that stands alone keeps its drawing. */
const inSmallLetters = (word: string) => (word.length > 1 ? word.toLowerCase().replace(CURLY, "'") : word.toLowerCase())

const endsInApostropheS = (lower: string) =>
  lower.length > 2 &&
  lower.charCodeAt(lower.length - 2) === APOSTROPHE &&
  lower.charCodeAt(lower.length - 1) === LETTER_S

const keepsPoint = (lower: string, first: number) => {
  if (lower.charCodeAt(lower.length - 2) === POINT) return true
  return first === LARGE && (lower.length === 1 ? lower !== 'i' : ABBREVIATIONS.has(lower))
}
