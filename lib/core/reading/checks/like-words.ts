import { NUMBER, WORD, type Words } from '../words/words'

/** Tokens of a quotation that are compared; of longer ones only the first. */
export const MOST_WORDS = 90
/** Words in a row that two quotations share before they are compared. */
export const RUN = 5

const LEAST_WORDS = 6
/** Share of the shorter one that has to stand in the longer one too. */
const LIKE = 0.7

/** The words and figures among the tokens `[first, after)`. */
export function spokenTokens({ kinds }: Words, first: number, after: number): number[] {
  const spoken: number[] = []
  for (let at = first; at < after; at++) if (kinds[at] === WORD || kinds[at] === NUMBER) spoken.push(at)
  return spoken
}

/** True when most words of the shorter stand in the longer, in the same order. */
export function isAlike(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length)
  return shorter >= LEAST_WORDS && commonWords(one, other) >= Math.max(LEAST_WORDS, shorter * LIKE)
}

/** True when the shorter stands in the longer word for word. */
export function isExcerpt(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  return ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `)
}

/** Length of the longest sequence of words that stands in both, gaps allowed. */
function commonWords(one: readonly string[], other: readonly string[]): number {
  const row = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    let before = 0
    for (let index = 0; index < other.length; index++) {
      const above = row[index + 1] ?? 0
      row[index + 1] = word === other[index] ? before + 1 : Math.max(above, row[index] ?? 0)
      before = above
    }
  }
  return row[other.length] ?? 0
}
