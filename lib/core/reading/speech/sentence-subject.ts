import type { Span } from '../../text/span'
import { mainSubject, type Phrase } from '../attribution/subject'
import { type Units, unitsOf } from '../attribution/units'
import type { Mention } from '../reading'
import { SMALL, tokenAt, tokensOf, WORD, type Words } from '../words/words'
import { mentionOf } from './mention-of'

/** A stretch longer than this, in UTF-16 units, is not looked at. */
const LONGEST = 400
const OPENS_SPEAKER = new Set('he she they i we the a an one another his her their'.split(' '))

/** The subject of a stretch of narration, when it begins like a speaker, and the word behind it. */
export function sentenceSubject(words: Words, span: Span): { speaker: Mention; verb: Mention | null } | undefined {
  if (span.end - span.start > LONGEST) return undefined
  const [first, after] = tokensOf(words, span)
  const units = unitsOf(words, new Map(), first, after)
  const subject = mainSubject(units, 0, units.count)
  if (!subject) return undefined
  const start = units.starts[subject.from] ?? 0
  const end = units.ends[nameEnd(units, subject) - 1] ?? start
  const lower = units.lower[subject.from] ?? ''
  if (units.shapes[subject.from] === SMALL && !OPENS_SPEAKER.has(lower)) return undefined
  const verb = tokenAt(words, end)
  return {
    speaker: { start, end, text: words.text.slice(start, end) },
    verb: verb < after && words.kinds[verb] === WORD ? mentionOf(words, verb, verb + 1) : null,
  }
}

const IN_NAMES = new Set(["'s", 'and', 'of', 'de', 'van', 'von', 'bin', 'al', 'the'])

/** A name ends where a word in small letters begins that names do not hold: any such word may be the verb. */
function nameEnd(units: Units, { from, to }: Phrase): number {
  if (units.shapes[from] === SMALL || OPENS_SPEAKER.has(units.lower[from] ?? '')) return to
  let end = from + 1
  while (end < to && (units.shapes[end] !== SMALL || IN_NAMES.has(units.lower[end] ?? ''))) end++
  return end
}
