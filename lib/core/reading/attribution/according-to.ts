import { clauseEnd } from './clause-end'
import { contentBefore, goesOn } from './content-before'
import type { Frame } from './frame'
import { AUXILIARY, FINITE } from './function-words'
import { has, isMark, PLAIN, POINT, QUOTED, type Units } from './units'

/** `according to officials`, in front of its content, behind it or within. */
export function accordingTo(units: Units, at: number, floor: number): Frame | null {
  if (units.lower[at] !== 'according' || units.lower[at + 1] !== 'to') return null
  const speakerEnd = sourceEnd(units, at + 2)
  if (speakerEnd === at + 2) return null
  const frame = { from: at, to: speakerEnd, cue: { from: at, to: at + 2 }, speaker: { from: at + 2, to: speakerEnd } }
  const comma = isMark(units, speakerEnd, ',') ? speakerEnd + 1 : speakerEnd
  if (opensClause(units, at, floor)) {
    const to = clauseEnd(units, comma, 'open')
    return to > comma ? { ...frame, content: [{ from: comma, to }], position: 'before', next: to } : null
  }
  const before = contentBefore(units, at, floor) ?? (at > floor ? { from: floor, to: at } : null)
  if (!before) return { ...frame, content: [], position: 'after', next: speakerEnd }
  const rest = goesOn(units, before, speakerEnd)
  if (rest < 0) return { ...frame, content: [before], position: 'after', next: speakerEnd }
  const to = clauseEnd(units, rest, 'open')
  return { ...frame, content: [before, { from: rest, to }], position: 'between', next: to }
}

/** True at the start of a sentence or behind no more than a conjunction or an adverb of a word. */
function opensClause(units: Units, at: number, floor: number): boolean {
  if (at - floor === 0) return true
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
