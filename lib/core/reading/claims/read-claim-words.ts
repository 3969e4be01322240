import { isDigit } from '../../text/characters'
import type { Span } from '../../text/span'
import { WordMemory } from '../words/word-memory'
import { type ClaimWord, KIND_NUMBER, SHAPES, type Shape } from './claim-word'
import { ENDINGS, KIND_OF_WORD, NAMES_AS_WELL, WEIGHED_ALIKE } from './word-kinds'

const LONGEST_WORD = 40
const CURRENCIES = '$£€¥'
const [COMMA, HYPHEN, POINT, PERCENT, QUESTION, APOSTROPHE, CURLY_APOSTROPHE] = [44, 45, 46, 37, 63, 39, 0x2019]

/** One object for all that are alike, since most words of a text are among these. */
const LISTED: ReadonlyMap<string, ClaimWord> = new Map(
  Array.from(KIND_OF_WORD, ([form, kind]) => [
    form,
    { kind: KIND_NUMBER[kind], form: WEIGHED_ALIKE.get(form) ?? form },
  ]),
)
const SHAPED = Object.fromEntries(SHAPES.map((shape) => [shape, { kind: KIND_NUMBER[shape], form: '' }])) as Record<
  Shape,
  ClaimWord
>

const ENDINGS_BY_LAST_LETTER: ReadonlyMap<string, readonly (typeof ENDINGS)[number][]> = new Map(
  ENDINGS.map(([ending]) => [ending.slice(-1), ENDINGS.filter(([other]) => other.endsWith(ending.slice(-1)))]),
)

const isCapital = (unit: number) => unit >= 65 && unit <= 90
const isSmall = (unit: number) => unit >= 97 && unit <= 122
/** Letters of English and, roughly, those of other scripts: all beyond ASCII that is no punctuation, symbol or surrogate. */
const isLetter = (unit: number) =>
  isSmall(unit) ||
  isCapital(unit) ||
  (unit >= 0xc0 && !(unit >= 0x2000 && unit < 0x3041) && !(unit >= 0xd800 && unit < 0xf900))

/** A word as it counts at the start of a sentence and inside of one, where a capital tells a name. */
interface Read {
  readonly first: ClaimWord
  readonly inside: ClaimWord
}

/** Reads the sentences of one text. */
export class ClaimWordReader {
  private readonly memory: WordMemory<Read>

  constructor(private readonly text: string) {
    this.memory = new WordMemory(text, (start, next) => ({
      first: wordAt(text, start, next, true),
      inside: wordAt(text, start, next, false),
    }))
  }

  /** The words, numbers, commas and question marks of a span in reading order. Linear in its length. */
  read({ start, end }: Span): ClaimWord[] {
    const { text } = this
    const read: ClaimWord[] = []
    let at = start
    while (at < end) {
      const unit = text.charCodeAt(at)
      if (isLetter(unit)) {
        const next = endOfWord(text, at, end)
        const { first, inside } = this.memory.of(at, next)
        const word = read.length === 0 ? first : inside
        if (word.kind !== KIND_NUMBER.hesitation) read.push(word)
        at = next
      } else if (isDigit(unit)) {
        const next = endOfNumber(text, at, end)
        read.push(SHAPED[shapeOfNumber(text, at, next, end)])
        at = next
      } else {
        if (unit === COMMA) read.push(SHAPED.comma)
        if (unit === QUESTION) read.push(SHAPED['question-mark'])
        at++
      }
    }
    return read
  }
}

/** The same for one sentence alone. */
export const readClaimWords = (text: string, span: Span): ClaimWord[] => new ClaimWordReader(text).read(span)

/** Letters and digits, with single apostrophes, hyphens and points inside: `don't`, `well-known`, `U.S`. */
function endOfWord(text: string, start: number, end: number): number {
  let at = start + 1
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit) || isDigit(unit)) at++
    else if (at + 1 < end && joins(text, at, unit) && isLetter(text.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}

/** A point joins single capitals only, so that no word runs over the end of a sentence. */
const joins = (text: string, at: number, unit: number) =>
  unit === HYPHEN ||
  unit === APOSTROPHE ||
  unit === CURLY_APOSTROPHE ||
  (unit === POINT && isCapital(text.charCodeAt(at - 1)) && isCapital(text.charCodeAt(at + 1)))

/** Digits with points and commas inside, and letters behind them: `1,204.5`, `1990s`, `21st`, `5bn`. */
function endOfNumber(text: string, start: number, end: number): number {
  let at = start + 1
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit) || isLetter(unit)) at++
    else if ((unit === COMMA || unit === POINT) && at + 1 < end && isDigit(text.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}

function shapeOfNumber(text: string, start: number, next: number, end: number): Shape {
  if (start > 0 && CURRENCIES.includes(text.charAt(start - 1))) return 'money'
  if (next < end && text.charCodeAt(next) === PERCENT) return 'percentage'
  const digits = next - start
  const tens = digits === 4 || (digits === 5 && text.charAt(start + 4) === 's') ? text.slice(start, start + 2) : ''
  return tens >= '16' && tens <= '20' && isDigit(text.charCodeAt(start + 2)) && isDigit(text.charCodeAt(start + 3))
    ? 'year'
    : 'digits'
}

function wordAt(text: string, start: number, next: number, isFirst: boolean): ClaimWord {
  if (next - start > LONGEST_WORD) return SHAPED.other
  const written = text.slice(start, next)
  const small = LISTED.get(written)
  if (small) return small
  const form = (written.includes('’') ? written.replaceAll('’', "'") : written).toLowerCase()
  const hasCapital = isCapital(text.charCodeAt(start)) && !isFirst
  const listed = form === written ? undefined : LISTED.get(form)
  if (listed && !(hasCapital && NAMES_AS_WELL.has(form))) return listed
  if (!hasCapital) return { kind: kindByEnding(form), form }
  return SHAPED[next - start > 1 && isCapital(text.charCodeAt(next - 1)) ? 'acronym' : 'name']
}

function kindByEnding(form: string): number {
  for (const [ending, kind] of ENDINGS_BY_LAST_LETTER.get(form.charAt(form.length - 1)) ?? [])
    if (form.length > ending.length + 1 && form.endsWith(ending)) return KIND_NUMBER[kind]
  return KIND_NUMBER.other
}
