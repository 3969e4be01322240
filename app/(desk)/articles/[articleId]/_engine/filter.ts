import type { BlockSlice, Card, Filter } from './types'

/** The sentences of a block that the filter holds back; null when it holds back none. The same set for the same block. */
export function dimmedIn(block: BlockSlice | undefined, filter: Filter, actorId: string): ReadonlySet<string> | null {
  throw new Error('not yet')
}

/** Whether the margin shows a card. */
export function cardMatches(card: Card, block: BlockSlice, filter: Filter, actorId: string): boolean {
  throw new Error('not yet')
}
