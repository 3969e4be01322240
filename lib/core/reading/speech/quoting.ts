import type { Utterance } from './utterance'
import type { Wording } from './wording'

/** From so many words on, an utterance is quoted whatever its marks. */
const LONG = 8

/**
 * True for the utterances whose marks quote. Two apostrophes typed for a double mark do not; single marks do not in a
 * text that quotes with double ones, where they hold titles and, in its first paragraph, the shortened words of its
 * headline, unless they hold what looks like a sentence.
 */
export function quoting(utterances: readonly Utterance[], wordings: readonly Wording[]): boolean[] {
  const single = utterances.filter(({ mark }) => mark.width === 'single').length
  const isSingleText = single * 2 > utterances.length
  return utterances.map(({ mark, paragraph }, index) => {
    if (mark.style === 'typed') return false
    if (mark.width === 'double' || isSingleText) return true
    const wording = wordings[index]
    return paragraph > 0 && wording !== undefined && (wording.endsInPoint || wording.count >= LONG)
  })
}
