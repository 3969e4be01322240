import { CUE_FORMS } from '../attribution/cue-verbs'
import { CAPITAL, QUOTE_MARK, SMALL, tokenAt, WORD, type Words } from '../words/words'
import { mentionOf } from './mention-of'
import type { Credit, SpeakerRule } from './place'

/** A speaker has at most so many words before the verb. */
const LONGEST = 7
const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'it', 'you'])
const VERBS = new Set('sang sings went goes put puts shot began begins read reads wrote writes sent sends'.split(' '))
/** Small words that end like verbs and are none. */
const NOT_VERBS = new Set('as is was has his its this us yes does less news series perhaps sometimes always'.split(' '))

/**
 * What stands behind an utterance: `“…,” she elaborated`, `“…?” an angry Doe retorted`, `“…,” agrees Jane Doe`,
 * `“…” — Doe`. Here any verb will do, for the place says what it means.
 */
export const tagged: SpeakerRule = ({ words, utterances, index }) => {
  const utterance = utterances[index]
  if (!utterance) return undefined
  const first = tokenAt(words, utterance.end)
  if (isDash(words, first) && isLarge(words, first + 1))
    return credit(words, first + 1, nameEnd(words, first + 1), first)
  if (!invitesTag(words, first)) return undefined
  const from = words.lower[first] === ',' ? first + 1 : first
  if (words.kinds[from] !== WORD) return undefined
  if (isVerb(words, from) && isLarge(words, from + 1)) return credit(words, from + 1, nameEnd(words, from + 1), from)
  for (let verb = from + 1; verb <= from + LONGEST && words.kinds[verb] === WORD; verb++) {
    if (isVerb(words, verb) && endsSpeaker(words, verb - 1, from)) return credit(words, from, verb, verb)
  }
  return undefined
}

const credit = (words: Words, from: number, to: number, cue: number): Credit => ({
  speaker: mentionOf(words, from, to),
  cue: mentionOf(words, cue, cue + 1),
  attribution: null,
})

const isDash = ({ lower }: Words, token: number) => '-–—'.includes(lower[token] ?? ' ')
const isLarge = ({ shapes }: Words, token: number) => (shapes[token] ?? SMALL) >= CAPITAL

/** True when the closing mark before `token` does not end a sentence: a comma, a question or a cry stands beside it. */
function invitesTag({ kinds, lower }: Words, token: number): boolean {
  if (lower[token] === ',') return true
  let last = token - 1
  while (kinds[last] === QUOTE_MARK) last--
  return ',?!'.includes(lower[last] ?? ' ')
}

function isVerb({ kinds, shapes, lower }: Words, token: number): boolean {
  const word = lower[token] ?? ''
  if (kinds[token] !== WORD || shapes[token] !== SMALL || NOT_VERBS.has(word)) return false
  return VERBS.has(word) || CUE_FORMS.has(word) || (word.length > 3 && /(?:ed|[^s]s)$/.test(word))
}

/** The word before the verb is a name, a pronoun that is all the speaker, or a noun behind its article. */
function endsSpeaker(words: Words, last: number, from: number): boolean {
  const word = words.lower[last] ?? ''
  if (last === from) return PRONOUNS.has(word) || isLarge(words, last)
  return isLarge(words, last) || words.lower[from] === 'the' || words.lower[from] === 'a' || words.lower[from] === 'an'
}

/** Behind the capitalised words that begin at `from`. */
function nameEnd(words: Words, from: number): number {
  let to = from
  while (to < words.count && to - from < LONGEST && isLarge(words, to)) to++
  return to
}
