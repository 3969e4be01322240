import { diffArrays } from 'diff'
import type { Block, BlockType, Document } from '../text/document'
import type { DiffStep } from './edit'
import { diffWords } from './word-diff'

/** What became of one block. */
export interface BlockDiff {
  readonly type: BlockType
  readonly steps: readonly DiffStep[]
}

/**
 * The difference of two documents. Whole blocks are compared first, which is quick and keeps what did not change
 * together; where as many blocks were cut as were put in, they are taken for each other and compared by words.
 */
export function diffBlocks(from: Document, to: Document): BlockDiff[] {
  const key = (document: Document) => (block: Block) => `${block.type}\n${textOf(document, block)}`
  const changes = diffArrays(from.blocks.map(key(from)), to.blocks.map(key(to)))
  const result: BlockDiff[] = []
  let [oldAt, newAt] = [0, 0]
  let cut: Block[] = []
  const flush = (added: readonly Block[]) => {
    const pairs = Math.min(cut.length, added.length)
    for (let index = 0; index < pairs; index++) {
      const [before, after] = [cut[index], added[index]]
      if (before && after) result.push({ type: after.type, steps: diffWords(textOf(from, before), textOf(to, after)) })
    }
    for (const block of cut.slice(pairs)) result.push(whole(from, block, 'delete'))
    for (const block of added.slice(pairs)) result.push(whole(to, block, 'insert'))
    cut = []
  }
  for (const { added, removed, count } of changes) {
    if (removed) {
      cut = from.blocks.slice(oldAt, oldAt + count)
      oldAt += count
    } else if (added) {
      flush(to.blocks.slice(newAt, newAt + count))
      newAt += count
    } else {
      flush([])
      for (const block of to.blocks.slice(newAt, newAt + count)) result.push(whole(to, block, 'equal'))
      oldAt += count
      newAt += count
    }
  }
  flush([])
  return result
}

const textOf = (document: Document, { start, end }: Block) => document.text.slice(start, end)

const whole = (document: Document, block: Block, op: DiffStep['op']): BlockDiff => ({
  type: block.type,
  steps: [{ op, text: textOf(document, block) }],
})
