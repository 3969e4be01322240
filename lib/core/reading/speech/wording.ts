import { CAPITAL, NUMBER, SMALL, tokensOf, WORD, type Words } from '../words/words'
import type { Utterance } from './utterance'

/** How the words of an utterance look by themselves. */
export interface Wording {
  /** First token after the opening mark, and the one after the last token, the closing mark counted. */
  readonly first: number
  readonly after: number
  /** Words and numbers. */
  readonly count: number
  /** Every word begins large but those that titles write small: `“A Week in Spring”`. */
  readonly isTitle: boolean
  readonly beginsLarge: boolean
  /** A point, a comma or the like stands before the closing mark. */
  readonly endsInPoint: boolean
}

const SMALL_IN_TITLES = new Set("a an the of in on at to for and or by with from as is vs 's".split(' '))

export function wordingOf(words: Words, utterance: Utterance): Wording {
  const [opening, after] = tokensOf(words, utterance)
  const first = opening + 1
  let count = 0
  let large = 0
  let isTitle = true
  for (let token = first; token < after; token++) {
    const kind = words.kinds[token]
    if (kind !== WORD && kind !== NUMBER) continue
    count++
    if (words.shapes[token] !== SMALL) large++
    else if (kind === WORD && !SMALL_IN_TITLES.has(words.lower[token] ?? '')) isTitle = false
  }
  return {
    first,
    after,
    count,
    isTitle: isTitle && large > 0,
    beginsLarge: (words.shapes[first] ?? SMALL) >= CAPITAL,
    endsInPoint: '.,?!…'.includes(words.lower[after - 2] ?? ' '),
  }
}
