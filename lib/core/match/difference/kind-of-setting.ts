import type { ReadQuote } from '../read-quote'
import type { ChangeKind } from '../result'
import type { SourceIndex } from '../source/index-source'
import { isOtherInCapitals } from '../words/comparable'

/** Around a word, to see whether its text is written in capitals throughout. */
const AROUND = 60

const SMALL = /\p{Ll}/u

/** One comparable word, written in two ways: type, a mark inside the word, or another word. */
export function kindOfSetting(
  { text }: SourceIndex,
  { text: quoted }: ReadQuote,
  word: string,
  source: string,
  quote: string,
  start: number,
): ChangeKind {
  if (/[[\]]/.test(quote)) return 'marked'
  if (!isOtherInCapitals(word, source, quote)) return 'typographic'
  const around = text.slice(Math.max(0, start - AROUND), start + AROUND)
  return SMALL.test(around) && SMALL.test(quoted) ? 'wording' : 'typographic'
}
