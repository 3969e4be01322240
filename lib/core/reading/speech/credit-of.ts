import type { Attribution } from '../attribution/attribution'
import { tokenAt, type Words } from '../words/words'
import { mentionOf } from './mention-of'
import type { Credit } from './place'

/**
 * Who and what an attribution names. In `Doe, who said …` the mention is `who`; whom it means is resolved later. In
 * `Doe, who ran the town, said …` the verb is Doe’s own.
 */
export function creditOf(words: Words, attribution: Attribution): Credit {
  const { speaker, cue } = attribution
  if (!speaker || speaker.end > cue.start) return { speaker, cue, attribution }
  let token = tokenAt(words, speaker.end)
  if (words.lower[token] === ',') token++
  const isRelative = words.lower[token] === 'who' && isVerbOf(words, token, tokenAt(words, cue.start))
  return { speaker: isRelative ? mentionOf(words, token, token + 1) : speaker, cue, attribution }
}

/** True when the verb stands in the clause that `who` opens: no comma has closed that, unless the verb is joined to another in it. */
function isVerbOf({ lower }: Words, who: number, verb: number): boolean {
  if (verb <= who) return false
  return JOINS.has(lower[verb - 1] ?? '') || !lower.slice(who, verb).includes(',')
}

const JOINS = new Set(['and', 'or', 'but'])
