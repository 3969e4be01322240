import type { Block } from '@/lib/core/text/document'
import { type BlockGroup, groupBlocks } from './group-blocks'

/** Groups of blocks that are laid out, drawn and watched together, so that a long article costs as little as a short one. */
export interface PartOfText {
  readonly index: number
  readonly groups: readonly BlockGroup[]
  /** Indices of its first and its last block. */
  readonly first: number
  readonly last: number
  /** About how high it will be, in rem: what the scroll bar goes by until it is laid out. */
  readonly height: number
}

const BLOCKS_IN_PART = 12
const CHARACTERS_IN_LINE = 66
const LINE = 1.92
const AIR = 0.95

/** Cuts an article into parts of about a screen each. A list is never cut. */
export function partsOfText(blocks: readonly Block[]): PartOfText[] {
  const parts: PartOfText[] = []
  let groups: BlockGroup[] = []
  const close = () => {
    const first = groups[0]?.indices[0]
    const last = groups.at(-1)?.indices.at(-1)
    if (first === undefined || last === undefined) return
    const height = blocks.slice(first, last + 1).reduce((sum, block) => sum + heightOf(block), 0)
    parts.push({ index: parts.length, groups, first, last, height: Math.round(height) })
    groups = []
  }
  for (const group of groupBlocks(blocks)) {
    groups.push(group)
    const first = groups[0]?.indices[0] ?? 0
    if ((group.indices.at(-1) ?? 0) - first + 1 >= BLOCKS_IN_PART) close()
  }
  close()
  return parts
}

const heightOf = ({ start, end }: Block) => Math.ceil((end - start) / CHARACTERS_IN_LINE) * LINE + AIR
