/** What a token is. */
export const WORD = 1
/** Starts with a digit: `5`, `3.5`, `1990s`, `20-year-old`. */
export const NUMBER = 2
/** A character that can be a quote mark: any of `"“”„‟«»‹›'‘’‚‛`, doubled single ones (two apostrophes, two backticks) as one. */
export const QUOTE_MARK = 3
/** One other visible character, or a run of the same: `...`, `--`. */
export const PUNCTUATION = 4
/** White space with one line break in it. */
export const LINE_BREAK = 5
/** White space with two or more line breaks in it. */
export const PARAGRAPH_BREAK = 6

/** How a word is written. Tokens other than words have the shape `SMALL`. */
export const SMALL = 0
/** First letter large, and not all of several: `Jane`, `McCain`, `I`, `A`. */
export const CAPITAL = 1
/** All letters large, two or more of them: `NATO`, `U.S.`. */
export const CAPITALS = 2
/** One large letter with its point: `J.`. */
export const INITIAL = 3

/**
 * The tokens of a text in reading order, without spaces, in parallel lists with `count` entries each. Offsets are UTF-16
 * units. A possessive or contracted `'s` is a word of its own; other contractions, hyphenated words, abbreviations with
 * inner points (`U.S.`) and known abbreviations with their point (`Sen.`) are one word.
 */
export interface Words {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  readonly shapes: Uint8Array
  /** In small letters, apostrophes straight, without the last point of an abbreviation: `u.s`, `sen`, `don't`, `'s`. Breaks are `\n`. */
  readonly lower: readonly string[]
  /** Of each token the place of its `lower` in the vocabulary. */
  readonly forms: Int32Array
  /** Every different `lower` once, and some words with the `'s` that stands apart from them. */
  readonly vocabulary: readonly string[]
  /** For each of the vocabulary its classes of function words, see `function-words.ts`. */
  readonly classes: Uint16Array
}

/**
 * What is true of the words of a text, asked once for each that is different: the answer for a token is found by its
 * form. Saves most of the work where something is asked about every token.
 */
export const ofVocabulary = ({ vocabulary }: Words, isSo: (lower: string) => boolean): Uint8Array =>
  Uint8Array.from(vocabulary, (lower) => (isSo(lower) ? 1 : 0))

/** Index of the first token that ends behind `offset`; `count` when there is none. */
export function tokenAt(words: Words, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.ends[middle] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens of a span as `[first, after)`. */
export const tokensOf = (words: Words, span: { start: number; end: number }): [first: number, after: number] => {
  const first = tokenAt(words, span.start)
  let after = tokenAt(words, span.end)
  if (after < words.count && (words.starts[after] ?? 0) < span.end) after++
  return [first, Math.max(first, after)]
}
