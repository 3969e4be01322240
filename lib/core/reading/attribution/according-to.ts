import { AUXILIARY, FINITE } from '../words/function-words'
import { clauseEnd } from './clause-end'
import { contentBefore } from './content-before'
import type { Frame } from './frame'
import type { Phrase } from './subject'
import { has, isMark, PLAIN, POINT, QUOTED, type Units } from './units'
import { around } from './with-content'

export const isAccordingTo = (units: Units, at: number) =>
  units.lower[at] === 'according' && units.lower[at + 1] === 'to'

/** `according to officials`, in front of its content, behind it or within. */
export function accordingTo(units: Units, at: number, floor: number): Frame | null {
  if (!isAccordingTo(units, at)) return null
  const to = sourceEnd(units, at + 2)
  if (to === at + 2) return null
  const frame: Frame = {
    from: at,
    to,
    cue: { from: at, to: at + 2 },
    speaker: { from: at + 2, to },
    content: [],
    position: 'after',
    next: to,
  }
  if (opensClause(units, at, floor)) {
    const from = isMark(units, to, ',') ? to + 1 : to
    const end = clauseEnd(units, from, 'open')
    return end > from ? { ...frame, content: [{ from, to: end }], position: 'before', next: end } : null
  }
  const before = contentBefore(units, at, floor) ?? wordsBefore(units, at, floor)
  return before ? around(units, frame, before) : frame
}

const wordsBefore = (units: Units, at: number, floor: number): Phrase | null =>
  at > floor && !isMark(units, at - 1, ',') ? { from: floor, to: at } : null

/** True at the start of a sentence or behind no more than a conjunction or an adverb of a word. */
function opensClause(units: Units, at: number, floor: number): boolean {
  if (at === floor) return true
  return at - floor <= 2 && !isMark(units, at - 1, ',') && units.kinds[floor] !== QUOTED && !has(units, floor, FINITE)
}

/** Who is named: up to the next mark or verb. */
function sourceEnd(units: Units, from: number): number {
  let at = from
  for (; at < units.count; at++) {
    if (units.kinds[at] === QUOTED && at > from) break
    if (units.kinds[at] === POINT && isMark(units, at, ',.;:-–—?!')) break
    if (units.kinds[at] === PLAIN && at > from && has(units, at, AUXILIARY | FINITE)) break
  }
  return at
}
