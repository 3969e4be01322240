import { LINE_BREAK, PARAGRAPH_BREAK, tokensOf, type Words } from '../words/words'
import type { Utterance } from './utterance'
import type { Wording } from './wording'

/** From so many words on, an utterance is quoted whatever its marks. */
const LONG = 8

/**
 * True for the utterances whose marks quote. Two apostrophes typed for a double mark do not; single marks do not in a
 * text that quotes with double ones, where they hold titles and, in its first paragraph, the shortened words of its
 * headline, unless they hold what looks like a sentence. A paragraph that is nothing but such words is a subhead.
 */
export function quoting(words: Words, utterances: readonly Utterance[], wordings: readonly Wording[]): boolean[] {
  const single = utterances.filter(({ mark }) => mark.width === 'single').length
  const isSingleText = single * 2 > utterances.length
  return utterances.map((utterance, index) => {
    const { mark, paragraph } = utterance
    if (mark.style === 'typed') return false
    if (mark.width === 'double' || isSingleText) return true
    const wording = wordings[index]
    if (paragraph === 0 || !wording) return false
    return wording.count >= LONG || (wording.endsInPoint && !fillsParagraph(words, utterance))
  })
}

/** True when nothing else stands in its paragraph but a stop behind the marks. */
function fillsParagraph(words: Words, utterance: Utterance): boolean {
  const [first, after] = tokensOf(words, utterance)
  const behind = words.lower[after] === '.' ? after + 1 : after
  return isBreak(words, first - 1) && isBreak(words, behind)
}

const isBreak = ({ kinds, count }: Words, token: number) =>
  token < 0 || token >= count || kinds[token] === PARAGRAPH_BREAK || kinds[token] === LINE_BREAK
