import type { Rule } from './boundary'
import { SPEECH_VERBS } from './words'

const NAME_AND_VERB = /^(?:(?:[\p{Lu}][\p{L}.'’-]*|de|van|von|der|al|bin|the|I) ){1,4}(\p{Ll}+)/u
const VERB_AND_NAME = /^(\p{Ll}+) /u

/** `“Where is it?” Jane Doe asked.` is one sentence: who speaks is said behind a question, a cry or a pause. */
export const speakerAfterQuote: Rule = ({ text, marks, closers, next }) => {
  if (!/(?:[?!…]|\.\.)$/.test(marks) || !/["'”’»]$/.test(closers)) return undefined
  const follows = text.slice(next, next + 80)
  const verb = NAME_AND_VERB.exec(follows)?.[1] ?? VERB_AND_NAME.exec(follows)?.[1]
  return verb !== undefined && SPEECH_VERBS.has(verb) ? 'join' : undefined
}
