import type { LooseBlock } from '../document'
import { segmentBlock } from '../segment'
import { cutAtWord } from './cut-at-word'
import { onOneLine } from './draft'

const TITLE_LENGTH = 80
/** Enough to find the first sentence in. */
const REACH = 2000

/**
 * The start of the first sentence, for an article without a headline: at most 80 units. One that was cut ends at a word
 * that can stand at an end, with `…`, and closes the quotation that it opened.
 */
export function titleFrom(blocks: readonly LooseBlock[]): string {
  const block = blocks.find(({ type }) => type !== 'byline' && type !== 'dateline') ?? blocks[0]
  if (!block) return ''
  const text = block.text.slice(0, REACH)
  const first = segmentBlock(text, 0)[0]
  const sentence = onOneLine(first ? text.slice(first.start, first.end) : text)
  return sentence.length <= TITLE_LENGTH ? sentence : shortened(sentence)
}

function shortened(sentence: string): string {
  // One unit is kept for the mark that closes a quotation.
  const cut = cutAtWord(sentence, TITLE_LENGTH - 1).slice(0, -1)
  const words = withoutOpenBracket(cut)
    .replace(HANGING, '')
    .replace(/[\s,;:–—-]+$/, '')
  return `${words}…${closing(words)}`
}

/** Up to two words at the end that only lead on to the next: in most languages they are short, and small. */
const HANGING = /(?:\s+\p{Ll}{1,3}){1,2}$/u

/** Without the bracket that is opened and not closed, unless hardly anything is left then. */
function withoutOpenBracket(text: string): string {
  const open = text.lastIndexOf('(')
  return open > TITLE_LENGTH / 2 && !text.includes(')', open) ? text.slice(0, open) : text
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
]

/** The mark that closes what the text leaves open. */
function closing(text: string): string {
  for (const [open, close] of PAIRS) {
    const last = text.lastIndexOf(open)
    if (last < 0) continue
    const isOpen = open === close ? (text.split(open).length - 1) % 2 === 1 : !text.includes(close, last + 1)
    if (isOpen && !(open === '“' && text.includes('„'))) return close
  }
  return ''
}
