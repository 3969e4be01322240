import type { Span } from '@/lib/core/text/span'

/** How many were found, how many there are, and how many are both. Counts of several texts add up. */
export interface Agreement {
  readonly right: number
  readonly found: number
  readonly there: number
}

export const NONE: Agreement = { right: 0, found: 0, there: 0 }

export const add = (a: Agreement, b: Agreement): Agreement => ({
  right: a.right + b.right,
  found: a.found + b.found,
  there: a.there + b.there,
})

/** The harmonic mean of precision and recall, 0 to 1; 0 when nothing is right. */
export const f1 = ({ right, found, there }: Agreement) => (right === 0 ? 0 : (2 * right) / (found + there))

/** What two spans share, as a part of what they cover together: 0 to 1. */
export function overlapShare(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** One-to-one pairs of those that share at least `least`, the closest first. */
export function pairUp<A extends Span, B extends Span>(
  found: readonly A[],
  there: readonly B[],
  least: number,
): [A, B][] {
  const close = found
    .flatMap((a) => there.map((b) => ({ a, b, share: overlapShare(a, b) })))
    .filter(({ share }) => share >= least)
  close.sort((x, y) => y.share - x.share)
  const taken = new Set<Span>()
  const pairs: [A, B][] = []
  for (const { a, b } of close) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    pairs.push([a, b])
  }
  return pairs
}
