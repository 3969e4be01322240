import { readDateline } from './dateline'
import { onOneLine, replaceBlocks, type Step, sliceBlock, TOP, withMeta } from './draft'

/** Takes the dateline off the start of the first paragraph that has one, and makes it a block of its own. */
export const findDateline: Step = (draft) => {
  for (const [index, block] of draft.blocks.slice(0, TOP).entries()) {
    if (block.type === 'dateline') return withMeta(draft, { dateline: onOneLine(block.text).replace(/\s*[—–-]+$/, '') })
    const found = block.type === 'paragraph' ? readDateline(block.text) : undefined
    if (!found) continue
    const dateline = { ...sliceBlock(block, 0, found.end), type: 'dateline' as const }
    const meta = { dateline: found.dateline, ...(found.date && !draft.meta.date ? { date: found.date } : {}) }
    return withMeta(replaceBlocks(draft, index, 1, dateline, sliceBlock(block, found.end)), meta)
  }
  return draft
}
