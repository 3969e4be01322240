import type { Span } from '../../text/span'
import type { Credit } from './place'

/** What is credited, and the credit: the same object for all that rests on the same words. */
export interface CreditedSpan extends Span {
  readonly credit: Credit
}

/**
 * Numbers for the credits that several quotes rest on, counted from 1 in reading order: `“…,” she said, “…”` is one
 * utterance, interrupted.
 */
export function groupsOf(spans: readonly CreditedSpan[]): ReadonlyMap<Credit, number> {
  const seen = new Set<Credit>()
  const groups = new Map<Credit, number>()
  for (const { credit } of spans) {
    if (!credit.cue || groups.has(credit)) continue
    if (seen.has(credit)) groups.set(credit, groups.size + 1)
    seen.add(credit)
  }
  return groups
}
