import type { LooseBlock } from '../document'
import { readByline } from './byline'
import { replaceBlocks, type Step, sliceBlock } from './draft'
import { datesOf } from './find-date'
import { isLabelled } from './read-labels'

/** Headline, byline and date are often filed as lines of one paragraph; so many paragraphs are looked at. */
const LOOKED_AT = 3

/** Parts a paragraph at the top into its lines when one of them is a byline or a date, or says what it is. */
export const partLines: Step = (draft) => {
  let parted = draft
  for (let index = Math.min(LOOKED_AT, draft.blocks.length) - 1; index >= 0; index--) {
    const block = draft.blocks[index]
    if (block?.type !== 'paragraph' || !block.text.includes('\n') || readByline(block.text)) continue
    const lines = linesOf(block)
    if (lines.some((line) => readByline(line.text) || datesOf(line).length > 0 || isLabelled(line)))
      parted = replaceBlocks(parted, index, 1, lines)
  }
  return parted
}

export function linesOf(block: LooseBlock): LooseBlock[] {
  const lines: LooseBlock[] = []
  let start = 0
  for (const line of block.text.split('\n')) {
    lines.push(sliceBlock(block, start, start + line.length))
    start += line.length + 1
  }
  return lines
}
