import type { Span } from '../../text/span'
import { CUE_FORMS } from '../attribution/cue-verbs'
import type { Finding } from '../reading'
import { AUXILIARY, BE, classesOf, SUBJECT_PRONOUN } from '../words/function-words'
import { QUOTE_MARK, tokensOf, type Words } from '../words/words'
import type { Check } from './check'
import { report } from './report'
import { wordList } from './word-list'

/** A14: a verb that judges the words it credits to somebody: `admitted`, `claimed`, `boasted`. */
export const loadedVerb: Check = ({ words, attributions }) => {
  const found: Finding[] = []
  for (const { cue, speaker, content } of attributions) {
    if (NOBODY.has(speaker?.text.toLowerCase() ?? '')) continue
    const [first, after] = tokensOf(words, cue)
    for (let at = first; at < after; at++) {
      const sense = SENSES.get(CUE_FORMS.get(words.lower[at] ?? '')?.base ?? '')
      if (!sense || NO_VERB_BEHIND.has(words.lower[at - 1] ?? '') || !content.some((part) => isSpeech(words, part)))
        continue
      const span = { start: words.starts[at] ?? 0, end: words.ends[at] ?? 0 }
      const verb = words.text.slice(span.start, span.end)
      found.push(report('A14', span, `“${verb}” ${sense}; “said” leaves that to the reader.`, speaker ? [speaker] : []))
    }
  }
  return found
}

const SENSES = new Map<string, string>([
  ...sensed('suggests guilt', 'admit confess'),
  ...sensed('suggests doubt', 'claim insinuate'),
  ...sensed('suggests vanity', 'boast brag gloat crow gush'),
  ...sensed('mocks the speaker', 'whine rant sneer scoff bleat moan groan preach bluster whinge fume'),
])

/** Not `the claim`, `to admit`. */
const NO_VERB_BEHIND = wordList('to the a this that his her their its any every no such')
/** What cannot admit or claim anything: `it means admitting that`. */
const NOBODY = wordList('it this that which')
const CLAUSE = AUXILIARY | BE | SUBJECT_PRONOUN
/** Tokens of the content among which something has to speak for a clause. */
const REACH = 30

/** True for a clause or a quotation: `claimed that he won`, not `claimed victory`, `admitted two members`. */
function isSpeech(words: Words, content: Span): boolean {
  const [first, after] = tokensOf(words, content)
  for (let at = first; at < Math.min(after, first + REACH); at++) {
    if (words.kinds[at] === QUOTE_MARK || classesOf(words.lower[at] ?? '') & CLAUSE) return true
  }
  return words.lower[first] === 'that'
}

function sensed(sense: string, verbs: string): [string, string][] {
  return [...wordList(verbs)].map((verb) => [verb, sense])
}
