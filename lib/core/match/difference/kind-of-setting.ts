import type { ChangeKind } from '../result'
import type { SourceIndex } from '../source/index-source'
import { isOtherInCapitals } from '../words/comparable'

/** Around a word, to see whether its text is written in capitals throughout. */
const AROUND = 60

/** One comparable word, written in two ways: type, a mark inside the word, or another word. */
export function kindOfSetting(
  { text }: SourceIndex,
  word: string,
  source: string,
  quote: string,
  start: number,
): ChangeKind {
  if (/[[\]]/.test(quote)) return 'marked'
  if (!isOtherInCapitals(word, source, quote)) return 'typographic'
  return /\p{Ll}/u.test(text.slice(Math.max(0, start - AROUND), start + AROUND)) ? 'wording' : 'typographic'
}
