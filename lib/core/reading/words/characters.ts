import { isDigit, isSpace } from '../../text/characters'

/** Classes of characters, for the scan of words. */
export const OTHER = 0
export const SPACE = 1
export const LARGE = 2
export const LITTLE = 3
export const DIGIT = 4
export const QUOTE = 5

const QUOTES = '"“”„‟«»‹›\'‘’‚‛`'
const LETTER = /[\p{L}\p{M}\p{N}]/u
const LETTER_LARGE = /\p{Lu}/u
const SOFT_HYPHEN = 0xad
/** Without width; they belong to the word they stand in. */
const JOINERS = [SOFT_HYPHEN, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]

/** Of every UTF-16 unit below this, so that English text never needs a regular expression. */
const TABLE_SIZE = 0x2100
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => classify(unit))

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (isDigit(unit)) return DIGIT
  if (QUOTES.includes(character)) return QUOTE
  if (JOINERS.includes(unit)) return LITTLE
  if (isSpace(unit)) return SPACE
  if (LETTER_LARGE.test(character)) return LARGE
  return LETTER.test(character) ? LITTLE : OTHER
}

/** The class of a UTF-16 unit. Halves of surrogate pairs count as small letters, so that no pair is parted. */
export function classOf(unit: number): number {
  if (unit < TABLE_SIZE) return TABLE[unit] ?? OTHER
  if (unit >= 0xd800 && unit < 0xe000) return LITTLE
  return classify(unit)
}

/** Letters, marks that belong to them, and digits. */
export const isWordClass = (kind: number) => kind === LARGE || kind === LITTLE || kind === DIGIT
export const isLetterClass = (kind: number) => kind === LARGE || kind === LITTLE
