import { AUXILIARY, COORDINATOR, FINITE } from '../words/function-words'
import { NUMBER, SMALL, tokenAt, WORD, type Words } from '../words/words'

/** Tokens between a name and the last part of its apposition. */
const LONGEST = 20
const OPENS = new Set([',', 'of', 'from'])

/**
 * True when what stands at `to` goes on with an apposition to the name that ends at `from`: `Doe, [the mayor]`, `Doe of
 * Hill, 43, a farmer from Dale, [Ohio]`. Offsets in UTF-16 units.
 */
export function appositionBetween(words: Words, from: number, to: number): boolean {
  const { kinds, lower, forms, classes } = words
  const first = tokenAt(words, from)
  const after = tokenAt(words, to)
  if (after <= first || after - first > LONGEST) return false
  if (!OPENS.has(lower[first] ?? '') || lower[after - 1] !== ',') return false
  for (let token = first; token <= after; token++) {
    const isWord = kinds[token] === WORD || kinds[token] === NUMBER
    if ((!isWord && lower[token] !== ',') || isLikeVerb(words, token)) return false
    if (((classes[forms[token] ?? 0] ?? 0) & ENDS) !== 0) return false
  }
  return true
}

/** Where one of these stands, a clause goes on or somebody else is named. */
const ENDS = AUXILIARY | COORDINATOR | FINITE

/** Guesses a verb by its ending: `Doe, tired of the mayor,` and `Doe, meeting the mayor,`. */
const isLikeVerb = ({ lower, shapes }: Words, token: number) =>
  shapes[token] === SMALL && /[a-z]{2}(ed|ing)$/.test(lower[token] ?? '')
