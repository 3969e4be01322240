import type { Span } from '@/lib/core/text/span'

/** Index of the block an offset lies in or, between two blocks, of the first of them. Blocks are sorted. */
export function blockAt(blocks: readonly Span[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** First and last index of the blocks a span touches. */
export const blocksOf = (blocks: readonly Span[], { start, end }: Span): readonly [number, number] => [
  blockAt(blocks, start),
  blockAt(blocks, Math.max(start, end - 1)),
]
