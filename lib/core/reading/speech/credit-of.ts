import type { Attribution } from '../attribution/attribution'
import { tokenAt, type Words } from '../words/words'
import { mentionOf } from './mention-of'
import type { Credit } from './place'

/** Who and what an attribution names. In `Doe, who said …` the mention is `who`; whom it means is resolved later. */
export function creditOf(words: Words, attribution: Attribution): Credit {
  const { speaker, cue } = attribution
  if (!speaker || speaker.end > cue.start) return { speaker, cue, attribution }
  let token = tokenAt(words, speaker.end)
  if (words.lower[token] === ',') token++
  const isRelative = words.lower[token] === 'who' && (words.starts[token] ?? 0) < cue.start
  return { speaker: isRelative ? mentionOf(words, token, token + 1) : speaker, cue, attribution }
}
