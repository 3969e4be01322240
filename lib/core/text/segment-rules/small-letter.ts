import { isLower } from '../characters'
import type { Boundary, Rule } from './boundary'
import { isKnownAbbreviation, SPEECH_VERBS } from './words'

/** Small, and yet the start of something new: iPhone, a careless `i think`, an address on its own. */
const NEW_START = /^(?:\p{Ll}\p{Lu}|i$|https?$|www$)/u
const PLAIN_WORD = /^\p{L}{4,}$/u
const OPENING_BRACKET = /[([]/
const SPEAKER = /^(?:he|she|they|it|we|the \p{Ll}+) (\p{Ll}+)/u
/** As much of what follows as names a speaker, in UTF-16 units. */
const REACH = 40

/** `“Go.” she said`: a small letter goes on with the sentence, unless the text was typed in haste. */
export const smallLetter: Rule = (boundary) => {
  const { after } = boundary
  if (!isLower(after) || NEW_START.test(after)) return undefined
  return wasTypedInHaste(boundary) ? 'split' : 'join'
}

/** `the bridge is shut. nobody knows`, `It is shut. (see below)`: one mark behind an ordinary word, and nobody who says so. */
function wasTypedInHaste({ text, marks, closers, before, end, next }: Boundary): boolean {
  if (marks.length > 1 || marks === '…' || next === end) return false
  if (!PLAIN_WORD.test(before) || isKnownAbbreviation(before.toLowerCase())) return false
  if (OPENING_BRACKET.test(text[next] ?? '')) return true
  return closers === '' && isLower(before) && !saysWhoSpeaks(text.slice(next, next + REACH))
}

function saysWhoSpeaks(follows: string): boolean {
  const verb = SPEAKER.exec(follows)?.[1] ?? follows.split(' ', 1)[0]
  return verb !== undefined && SPEECH_VERBS.has(verb)
}
