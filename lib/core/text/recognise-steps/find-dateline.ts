import { readDateline } from './dateline'
import { onOneLine, replaceBlocks, type Step, sliceBlock, topOf, withMeta } from './draft'

/** The words of a dateline, without the dash or colon that leads over to the story. */
export const placeAndDay = (text: string) => onOneLine(text).replace(/\s*[—–―:-]+$/, '')

/** Takes the dateline off the start of the first paragraph that has one, and makes it a block of its own. */
export const findDateline: Step = (draft) => {
  for (const [index, block] of topOf(draft.blocks).entries()) {
    if (block.type === 'dateline') return withMeta(draft, { dateline: placeAndDay(block.text) })
    const found = block.type === 'paragraph' ? readDateline(block.text) : undefined
    if (!found) continue
    const dateline = { ...sliceBlock(block, 0, found.end), type: 'dateline' as const }
    const meta = { dateline: found.dateline, ...(found.date && !draft.meta.date ? { date: found.date } : {}) }
    return withMeta(replaceBlocks(draft, index, 1, [dateline, sliceBlock(block, found.end)]), meta)
  }
  return draft
}
