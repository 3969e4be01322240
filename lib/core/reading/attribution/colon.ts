import { clauseEnd } from './clause-end'
import type { Frame } from './frame'
import { isMark, PLAIN, QUOTED, type Units } from './units'

/** Words before a colon that name no speaker. */
const LABELS = new Set(
  `update updated breaking exclusive note photo photos video watch live related opinion analysis editorial read more
  correction image images audio contributing credit the a an editor editor's washington poll-watch caption source sources factbox review report listen gallery`
    .trim()
    .split(/\s+/),
)
const LONGEST_NAME = 6

/** Headline style: `Minister: no new taxes`. A sentence that begins with a few capitals and a colon. */
export function colon(units: Units): Frame | null {
  let at = 0
  for (; at < units.count && at <= LONGEST_NAME; at++) {
    if (isMark(units, at, ':')) break
    const isName =
      units.kinds[at] === PLAIN && ((units.shapes[at] ?? 0) > 0 || units.lower[at] === "'s" || units.lower[at] === 'of')
    if (!isName || LABELS.has(units.lower[at] ?? '')) return null
  }
  if (at === 0 || !isMark(units, at, ':') || at + 1 >= units.end) return null
  const first = at + 1
  if (units.kinds[first] !== QUOTED && (units.shapes[first] ?? 0) === 0) return null
  const to = units.kinds[first] === QUOTED ? first + 1 : clauseEnd(units, first, 'open')
  return {
    from: 0,
    to: first,
    cue: { from: at, to: first },
    speaker: { from: 0, to: at },
    content: [{ from: first, to }],
    position: 'before',
    next: to,
  }
}
