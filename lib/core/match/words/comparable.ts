const PLAIN = /^[a-z]+$/
/** Stand for each other inside a word; `NFKC` leaves them as they are. */
const APOSTROPHES = /[’‘ʼ＇`´′]/g
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff[\]]/g
const BROKEN = /[-‐]\s+/g
/** `1,000` and `1 000` are one number; `3,5` is another than `35`. */
const GROUPED = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u
const SIGN = /^[−–]/

/**
 * A word as it is compared: two are the same word when this is the same, and then differ only in how they are set. Case,
 * curly and straight apostrophes, ligatures, full-width figures, the points of `U.S.` and the commas of `1,000` are no
 * difference.
 */
export function comparable(word: string): string {
  if (PLAIN.test(word)) return word
  const folded = word.normalize('NFKC').toLowerCase().replace(UNSEEN, '').replace(BROKEN, '').replace(APOSTROPHES, "'")
  if (GROUPED.test(folded)) return folded.replaceAll(',', '')
  return DOTTED.test(folded) ? folded.replaceAll('.', '') : folded.replace(SIGN, '-')
}

/** Words that are others in capitals, in lower case. */
const OTHER_IN_CAPITALS = new Set(['us', 'it', 'who', 'aids', 'ice', 'un', 'or', 'pm'])

/** True when two ways to write a comparable word mean two things, as `us` and `US`. Not to be asked of a text in capitals throughout. */
export function isOtherInCapitals(word: string, one: string, other: string): boolean {
  return OTHER_IN_CAPITALS.has(word) && isCapitals(one) !== isCapitals(other)
}

/** The first letter tells nothing: it is large in every word that opens a sentence. */
const isCapitals = (word: string) => word.slice(1) === word.slice(1).toUpperCase()
