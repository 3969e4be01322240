import { trimSpan } from './characters'
import type { Block, BlockType, Document } from './document'
import { keepNumbers } from './keep-numbers'
import { keepQuotations } from './keep-quotations'
import { isEnglish } from './language'
import { segmentByLanguage } from './segment-by-language'
import { segmentEnglish } from './segment-english'
import type { SentenceSpan } from './sentence'
import type { Span } from './span'

export interface SegmentOptions {
  /** BCP 47 tag of the text. English when left out; other languages are read by their Unicode rules alone. */
  readonly language?: string
  /**
   * `split`, the default, reads a quotation of several sentences sentence by sentence, as for review.
   * `keep` holds it together with its `she said`.
   */
  readonly quotations?: 'split' | 'keep'
  /**
   * Of `I ask two things. 1. Who pays?`: `apart`, the default, lets the number stand by itself, as corpora do.
   * `with-item` joins it with what it counts, as for review, where nobody could settle a “1.”.
   */
  readonly numbers?: 'apart' | 'with-item'
}

/** How the sentences are parted that people settle one by one. */
export const FOR_REVIEW = { numbers: 'with-item' } as const satisfies SegmentOptions

/** Read as a whole, not sentence by sentence. */
const FURNITURE: readonly BlockType[] = ['headline', 'byline', 'dateline', 'subhead', 'caption']

/** The sentences of a document in reading order. They never overlap and hold every character that is not white space. */
export function segment(document: Document, options?: SegmentOptions): SentenceSpan[] {
  const { text, blocks } = document
  const sentences: SentenceSpan[] = []
  for (let block = 0; block < blocks.length; block++) {
    const { type, start: from, end: to } = blocks[block] as Block
    for (const { start, end } of segmentTyped(text.slice(from, to), from, type, options)) {
      sentences.push({ start, end, block })
    }
  }
  return sentences
}

/** The sentences of a passage of a block of this type; `from` is its offset, and so count the answers. */
export const segmentTyped = (text: string, from: number, type: BlockType, options?: SegmentOptions): readonly Span[] =>
  FURNITURE.includes(type) ? wholeBlock(text, from) : segmentBlock(text, from, options)

/** The sentences of one block: `text` is its words, `from` its offset in the document. Linear in the length of the text. */
export function segmentBlock(
  text: string,
  from: number,
  { language = 'en', quotations, numbers }: SegmentOptions = {},
): readonly Span[] {
  const sentences = isEnglish(language) ? segmentEnglish(text) : segmentByLanguage(text, language)
  const counted = numbers === 'with-item' ? keepNumbers(text, sentences) : sentences
  const kept = quotations === 'keep' ? keepQuotations(text, counted) : counted
  return from === 0 ? kept : kept.map(({ start, end }) => ({ start: start + from, end: end + from }))
}

function wholeBlock(text: string, from: number): Span[] {
  const { start, end } = trimSpan(text, 0, text.length)
  return start === end ? [] : [{ start: from + start, end: from + end }]
}
