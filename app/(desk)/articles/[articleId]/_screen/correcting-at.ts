import { blockAt } from '../_engine/block-at'
import type { DeskState } from '../_engine/types'
import type { Correcting, Place } from './screen-state'

/** Said where a span was cut. */
export const ONE_PARAGRAPH = 'A correction stays within one paragraph: the words of the first are open.'

/** Words are typed anew in one block at a time: a span that goes on beyond its first is cut there. */
export function correctingAt(
  { blocks }: Pick<DeskState, 'blocks'>,
  { start, end, ...changed }: Place,
  correctionId: string | null = null,
): Correcting | null {
  const block = blocks[blockAt(blocks, start)]
  return block ? { block: block.index, span: { start, end: Math.min(end, block.end), ...changed }, correctionId } : null
}
