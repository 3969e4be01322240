import type { Sent } from './writer'

/** What the log has of one write. */
export interface Kept {
  readonly type: string
  readonly subjectId: string | null
  /** JSON. */
  readonly to: string | null
}

type Told = Pick<Sent, 'type' | 'subjectId' | 'to' | 'outcome'>

/**
 * Whether what was kept of one writer is what they sent, in their order, where what was not answered may be there or not;
 * answers in words what is not so. What was not answered and was sent again just so may be either of the two.
 */
export function keptAsTold(kept: readonly Kept[], sent: readonly Told[]): readonly string[] {
  // How much of what was kept may be told by what was sent up to here.
  let places: readonly number[] = [0]
  for (const one of sent) {
    if (one.outcome !== 'applied' && one.outcome !== 'unanswered') continue
    const behind = places.filter((at) => isSame(kept[at], one)).map((at) => at + 1)
    if (one.outcome === 'applied' && behind.length === 0) return [`lost ${JSON.stringify(one)}`]
    places = one.outcome === 'applied' ? behind : [...new Set([...places, ...behind])]
  }
  const most = Math.max(...places)
  return most === kept.length ? [] : [`${kept.length - most} in the log that nobody was told of`]
}

const isSame = (kept: Kept | undefined, { type, subjectId, to }: Told) =>
  kept?.type === type && kept.subjectId === subjectId && (to === null || kept.to === JSON.stringify(to))
