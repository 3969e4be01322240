import type { ArticleMeta } from '../article-meta'
import type { LooseBlock, LooseMark } from '../document'

/** Blocks on their way to a document, and what was learnt from them so far. */
export interface Draft {
  readonly blocks: readonly LooseBlock[]
  readonly meta: Partial<ArticleMeta>
}

/** One step of recognition. It returns the same draft when it finds nothing. */
export type Step = (draft: Draft) => Draft

/** Furniture stands among the first blocks; behind them the same words are part of the story. */
export const TOP = 8
/** A paragraph that is as long and ends like a sentence is a part of the story, or the one that sums it up before it. */
const STORY_LENGTH = 120

/** The blocks that furniture may stand among: as far as the second paragraph of the story. */
export function topOf(blocks: readonly LooseBlock[]): readonly LooseBlock[] {
  const isStory = ({ type, text }: LooseBlock) =>
    type === 'paragraph' && text.length >= STORY_LENGTH && /[.!?。।؟]["'”’»)\]]*$/.test(text)
  const first = blocks.findIndex(isStory)
  const second = first < 0 ? -1 : blocks.findIndex((block, index) => index > first && isStory(block))
  return blocks.slice(0, second < 0 ? TOP : Math.min(TOP, second + 1))
}

/** The part of a block from `start` to `end`, trimmed, with the marks that lie in it. Offsets count from the block's start. */
export function sliceBlock(block: LooseBlock, start: number, end = block.text.length): LooseBlock {
  const lead = block.text.slice(start, end)
  const from = start + (lead.length - lead.trimStart().length)
  const text = lead.trim()
  const marks: LooseMark[] = []
  for (const mark of block.marks ?? []) {
    const moved = { ...mark, start: Math.max(0, mark.start - from), end: Math.min(text.length, mark.end - from) }
    if (moved.start < moved.end) marks.push(moved)
  }
  return { ...block, text, marks }
}

/** The draft with `count` blocks from `index` replaced. */
export const replaceBlocks = (draft: Draft, index: number, count: number, blocks: readonly LooseBlock[]): Draft => ({
  ...draft,
  blocks: [
    ...draft.blocks.slice(0, index),
    ...blocks.filter(({ text }) => text !== ''),
    ...draft.blocks.slice(index + count),
  ],
})

export const withMeta = (draft: Draft, meta: Partial<ArticleMeta>): Draft => ({
  ...draft,
  meta: { ...draft.meta, ...meta },
})

/** One line, single spaces: for titles and lists. */
export const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
