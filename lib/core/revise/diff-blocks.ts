import type { Block, BlockType, Document } from '../text/document'
import type { DiffStep } from './edit'
import { longestRise } from './longest-rise'
import { pairBlocks } from './pair-blocks'
import { diffWords } from './word-diff'

/** A block of two texts. */
export interface AlignedBlock {
  /** It stood in another order before. */
  readonly isMoved: boolean
  /** Its index in either text; null where it is not in that one. */
  readonly old: number | null
  readonly now: number | null
}

/** What became of one block. */
export interface BlockDiff extends AlignedBlock {
  readonly type: BlockType
  readonly steps: readonly DiffStep[]
}

/**
 * The difference of two documents, in the order of the new one. The paragraphs that are the same ones, wherever they
 * stand, are compared with each other; between them as many as were cut and put in are taken for each other.
 */
export const diffBlocks = (from: Document, to: Document): BlockDiff[] =>
  alignBlocks(from, to).map((block) => diffBlock(from, to, block))

/** Which blocks are compared with each other there. */
export function alignBlocks(from: Document, to: Document): AlignedBlock[] {
  const pairs = pairBlocks(from, to)
  const staying = new Set(longestRise(pairs.map(({ old }) => old)))
  const partners = new Map(pairs.map((pair, index) => [pair.now, { old: pair.old, isMoved: !staying.has(index) }]))
  const movedAway = new Set(pairs.filter((_, index) => !staying.has(index)).map(({ old }) => old))
  const result: AlignedBlock[] = []
  let next = 0
  let added: number[] = []
  const closeRun = (until: number) => {
    const cut: number[] = []
    for (; next < until; next++) if (!movedAway.has(next)) cut.push(next)
    for (let index = 0; index < Math.max(cut.length, added.length); index++) {
      result.push({ old: cut[index] ?? null, now: added[index] ?? null, isMoved: false })
    }
    added = []
  }
  for (const now of to.blocks.keys()) {
    const partner = partners.get(now)
    if (!partner) added.push(now)
    else if (partner.isMoved) {
      closeRun(next)
      result.push({ old: partner.old, now, isMoved: true })
    } else {
      closeRun(partner.old)
      result.push({ old: partner.old, now, isMoved: false })
      next = partner.old + 1
    }
  }
  closeRun(from.blocks.length)
  return result
}

/** The words of one of them. */
export function diffBlock(from: Document, to: Document, block: AlignedBlock): BlockDiff {
  const [before, after] = [from.blocks[block.old ?? -1], to.blocks[block.now ?? -1]]
  const type = (after ?? before)?.type ?? 'paragraph'
  return { ...block, type, steps: diffWords(textOf(from, before), textOf(to, after)) }
}

const textOf = ({ text }: Document, block: Block | undefined) => (block ? text.slice(block.start, block.end) : '')
