/** Ends a word and stands in none: spaces, points, quote marks, dashes. */
export const BETWEEN = 0
/** A letter that makes words with its neighbours. */
export const LETTER = 1
export const DIGIT = 2
/** A word by itself: a sign that is read aloud (`%`, `€`), or a letter of a script that writes no spaces. */
export const ALONE = 3
/** Goes with what stands before it, and begins nothing: accents, soft hyphens, characters without width. */
export const GOES_ALONG = 4

/** The whole Basic Multilingual Plane would take longer to fill than most texts to read. */
const TABLED = 0x3000

const WITHOUT_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{Sc}\p{So}%‰&@#§+=<>~±×÷−]/u
const ALONG = /[\p{M}\p{Emoji_Modifier}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  if (ALONG.test(character)) return GOES_ALONG
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (WITHOUT_SPACES.test(character)) return ALONE
  return /[\p{L}\p{N}_]/u.test(character) ? LETTER : BETWEEN
}

const TABLE = Uint8Array.from({ length: TABLED }, (_, codePoint) => classify(codePoint))

/** What a code point is to the words around it. */
export const classOf = (codePoint: number): number =>
  codePoint < TABLED ? (TABLE[codePoint] ?? BETWEEN) : classify(codePoint)
