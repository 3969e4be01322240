import type { LooseBlock } from '../document'
import { segmentBlock } from '../segment'
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
  const sentence = onOneLine(first ? text.slice(first.start, first.end) : text)
  if (sentence.length <= TITLE_LENGTH) return sentence
  const cut = sentence.slice(0, TITLE_LENGTH + 1).replace(/\s\S*$/, '')
  const whole = cut.length <= TITLE_LENGTH ? cut : cut.slice(0, TITLE_LENGTH).replace(/[\ud800-\udbff]$/, '')
  return `${whole.replace(/[\s,;:–—-]+$/, '')}…`
}
