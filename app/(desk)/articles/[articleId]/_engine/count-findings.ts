import { switchOf } from '@/lib/core/review/findings/standing-findings'
import type { BlockSlice } from './types'

export interface FindingCounts {
  /** How many wait for a decision, by what they are switched off by. */
  readonly waiting: ReadonlyMap<string, number>
  readonly dismissed: number
}

/** The findings of an article by kind, in one walk. */
export function countFindings(blocks: readonly BlockSlice[]): FindingCounts {
  const kinds = new Map<string, number>()
  let dismissed = 0
  for (const { cards, waiting } of blocks) {
    for (const card of cards) {
      if (card.kind !== 'finding') continue
      const kind = switchOf(card.value)
      if (waiting.has(card.id)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      else if (card.value.state === 'dismissed') dismissed += 1
    }
  }
  return { waiting: kinds, dismissed }
}
