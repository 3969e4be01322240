import { complementOf } from './complement'
import type { Frame } from './frame'
import type { Saying } from './said'
import { type Phrase, phraseEnd } from './subject'
import { frameWith } from './with-content'

/** Passive: what was said stands behind the verb, who said it behind `by`: `was told by aides that`. */
export function told(saying: Saying): Frame | null {
  const { units, cue, group } = saying
  let speaker: Phrase | null = null
  let from = group.to
  if (units.lower[from] === 'by') {
    const end = phraseEnd(units, from + 1, units.count)
    if (end > from + 1) speaker = { from: from + 1, to: end }
    from = end
  }
  const complement = complementOf(units, from, { ...cue, takes: cue.takes === 'question' ? 'question' : 'clause' })
  const isAddressed = cue.takes === 'person' || cue.takes === 'question'
  if (!isAddressed && units.lower[complement.at] !== 'that') return null
  return frameWith(saying, speaker, complement, 'first-comma')
}
