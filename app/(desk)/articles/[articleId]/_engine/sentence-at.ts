import type { SentenceView } from '@/lib/schemas/views'
import { blockAt } from './block-at'
import type { BlockSlice } from './types'

/** The sentence an offset lies in or, between two of a block, the one before it. */
export function sentenceAt(blocks: readonly BlockSlice[], offset: number): SentenceView | undefined {
  const sentences = blocks[blockAt(blocks, offset)]?.sentences ?? []
  return sentences.findLast((sentence) => sentence.start <= offset) ?? sentences[0]
}
