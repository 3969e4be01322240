import { CAPITAL, NUMBER, PARAGRAPH_BREAK, SMALL, tokensOf, WORD, type Words } from '../words/words'
import type { Utterance } from './utterance'

/** From so many words on, what stands in quote marks is speech, whatever surrounds it. */
const LONG = 8
const FEW = 4
/** Written small in titles of works. */
const SMALL_IN_TITLES = new Set('a an the of in on at to for and or by with from as is vs'.split(' '))

/**
 * True when an utterance that no attribution claims is speech all the same, and not a scare quote, a name or the title
 * of a work.
 */
export function isSpeech(words: Words, utterances: readonly Utterance[], index: number): boolean {
  const utterance = utterances[index]
  if (!utterance) return false
  const [first, after] = tokensOf(words, utterance)
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
  if (isTitle && large > 1 && count < LONG * 2) return false
  if (count >= LONG) return true
  const ends = /[.?!,]["”’'»]*$/.test(words.text.slice(Math.max(utterance.start, utterance.end - 4), utterance.end))
  const opens =
    first === 0 || words.kinds[first - 1] === PARAGRAPH_BREAK || '.:?!'.includes(words.lower[first - 1] ?? '')
  return opens && ends && count >= FEW && words.shapes[first + 1] === CAPITAL
}
