import { BLOCK_SEPARATOR, type Block } from '../text/document'
import { standsRepeatedly } from './block-kinds'
import type { Edit } from './edit'

export type ParagraphChange = 'split' | 'join'

/** What a correction does to paragraphs when it does nothing else; null when it changes words as well, or only spaces. */
export function paragraphChange(change: { expected: string; replacement: string }): ParagraphChange | null {
  const { expected, replacement } = change
  if (/\S/.test(expected + replacement)) return null
  const more = breaksIn(replacement) - breaksIn(expected)
  return more === 0 ? null : more > 0 ? 'split' : 'join'
}

const breaksIn = (text: string) => text.split(BLOCK_SEPARATOR).length - 1

/**
 * The edit that begins a new paragraph at an offset of a block; the white space before it goes. Null where no words stand
 * before it in the block, and in a block that stands once, such as a headline.
 */
export function splitBefore(text: string, block: Block, at: number): Edit | null {
  const start = block.start + text.slice(block.start, at).trimEnd().length
  return start === block.start || !standsRepeatedly(block) ? null : { start, end: at, replacement: BLOCK_SEPARATOR }
}

/** Scripts that put no space between sentences, with their punctuation. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\u3000-\u303f\uff00-\uffef]$/u

/** The edit that lets a block run on into the next. Null when the two are not of one kind, or of one that stands once. */
export function joinWithNext(text: string, block: Block, next: Block): Edit | null {
  if (block.type !== next.type || !standsRepeatedly(block)) return null
  const isSpaceless = SPACELESS.test(text.slice(block.start, block.end))
  return { start: block.end, end: next.start, replacement: isSpaceless ? '' : ' ' }
}
