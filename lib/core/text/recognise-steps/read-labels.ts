import type { BlockType, LooseBlock } from '../document'
import { replaceBlocks, type Step, sliceBlock, TOP } from './draft'

/** Words that a reporter writes before a line to say what it is. */
const LABELS: readonly { readonly label: RegExp; readonly type: BlockType }[] = [
  { label: /^(?:headline|title|hed)\s*:\s+/i, type: 'headline' },
  { label: /^(?:standfirst|subtitle|dek|deck|sell)\s*:\s+/i, type: 'standfirst' },
  { label: /^byline\s*:\s+/i, type: 'byline' },
  { label: /^dateline\s*:\s+/i, type: 'dateline' },
]

const labelOf = ({ text }: LooseBlock) =>
  LABELS.map(({ label, type }) => ({ type, length: label.exec(text)?.[0].length ?? 0 })).find(
    ({ length }) => length > 0 && length < text.length,
  )

export const isLabelled = (block: LooseBlock) => labelOf(block) !== undefined

/** `Standfirst: The bridge is shut`: the label goes, the block is what it said. */
export const readLabels: Step = (draft) => {
  let read = draft
  for (const [index, block] of draft.blocks.slice(0, TOP).entries()) {
    const found = labelOf(block)
    if (!found || block.type !== 'paragraph' || block.text.includes('\n')) continue
    read = replaceBlocks(read, index, 1, [{ ...sliceBlock(block, found.length), type: found.type }])
  }
  return read
}
