import type { LooseBlock } from '../document'
import { type Byline, readByline, readCorrespondent } from './byline'
import { type Draft, onOneLine, replaceBlocks, type Step, topOf, withMeta } from './draft'

/** Longer than any headline or standfirst: the story has begun. */
const STORY_LENGTH = 320

/** A byline near the top, already marked as one or known by its words. */
export const findByline: Step = (draft) => {
  for (const [index, block] of topOf(draft.blocks).entries()) {
    const byline = bylineOf(block, index, draft)
    if (!byline) continue
    const meta = { byline: byline.byline, ...(byline.date && !draft.meta.date ? { date: byline.date } : {}) }
    return withMeta(replaceBlocks(draft, index, 1, [{ ...block, type: 'byline', level: undefined }]), meta)
  }
  return draft
}

function bylineOf(block: LooseBlock, index: number, draft: Draft): Byline | undefined {
  if (block.type === 'byline') return bylineWithin(onOneLine(block.text))
  if (block.type !== 'paragraph' && block.type !== 'subhead') return undefined
  const byline = readByline(block.text)
  // One word behind "By" is a name only where a headline went before.
  if (byline) return index > 0 || /\s/.test(byline.byline) ? byline : undefined
  const before = draft.blocks[index - 1]
  return before && before.text.length < STORY_LENGTH && draft.blocks.length > index + 1
    ? readCorrespondent(block.text)
    : undefined
}

/** The names in a block that is known to be a byline, whether or not it says `By`. */
export const bylineWithin = (text: string): Byline =>
  readByline(text) ?? readByline(`By ${text}`) ?? { byline: text.replace(/^by:?\s+/i, '') }
