import type { Frame } from './frame'
import type { Saying } from './said'
import { mainSubject } from './subject'
import { isMark } from './units'
import { frameBehind } from './with-content'

/** `…, saying that`: who spoke before, or whom the sentence is about. `Saying that …, Poe left`: who follows. */
export function saying(verb: Saying): Frame | null {
  const { units, group, last } = verb
  if (group.from > 0) return frameBehind(verb, last ?? mainSubject(units, 0, group.from), 'gerund')
  const frame = frameBehind(verb, null, 'first-comma')
  if (!frame || !isMark(units, frame.next, ',')) return null
  return { ...frame, speaker: mainSubject(units, frame.next + 1, units.count) }
}
