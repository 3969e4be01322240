import type { LooseBlock } from '../document'
import { segmentBlock } from '../segment'
import { cutAtWord } from './cut-at-word'
import { onOneLine } from './draft'

const TITLE_LENGTH = 80
/** Enough to find the first sentence in. */
const REACH = 2000

/** The start of the first sentence, for an article without a headline: at most 80 units and a `…` where it was cut, at a word. */
export function titleFrom(blocks: readonly LooseBlock[]): string {
  const block = blocks.find(({ type }) => type !== 'byline' && type !== 'dateline') ?? blocks[0]
  if (!block) return ''
  const text = block.text.slice(0, REACH)
  const first = segmentBlock(text, 0)[0]
  return cutAtWord(onOneLine(first ? text.slice(first.start, first.end) : text), TITLE_LENGTH)
}
