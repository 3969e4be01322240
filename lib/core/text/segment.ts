import { trimSpan } from './characters'
import type { BlockType, Document } from './document'
import { abbreviation } from './segment-rules/abbreviation'
import { beforeNumber } from './segment-rules/before-number'
import { type Boundary, isEndingMark, type Rule, readBoundary } from './segment-rules/boundary'
import { goingOn } from './segment-rules/going-on'
import { initial } from './segment-rules/initial'
import { lineItem } from './segment-rules/line-item'
import { listNumber } from './segment-rules/list-number'
import { markedName } from './segment-rules/marked-name'
import { missingSpace } from './segment-rules/missing-space'
import { smallLetter } from './segment-rules/small-letter'
import { speakerAfterQuote } from './segment-rules/speaker-after-quote'
import { title } from './segment-rules/title'
import { wideMark } from './segment-rules/wide-mark'
import type { SentenceSpan } from './sentence'
import type { Span } from './span'

/** Asked in this order at every ending mark and line break; the first that speaks wins. When all are silent, the sentence ends. */
const RULES: readonly Rule[] = [
  lineItem,
  wideMark,
  missingSpace,
  smallLetter,
  goingOn,
  listNumber,
  markedName,
  speakerAfterQuote,
  title,
  beforeNumber,
  initial,
  abbreviation,
]

/** Read as a whole, not sentence by sentence. */
const FURNITURE: readonly BlockType[] = ['headline', 'byline', 'dateline', 'subhead', 'caption']

const LINE_BREAK = 10
const WORD = /[\p{L}\p{N}]/u

/** The sentences of a document in reading order. They never overlap and hold every character that is not white space. */
export function segment(document: Document): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  document.blocks.forEach(({ type, start, end }, block) => {
    const text = document.text.slice(start, end)
    for (const span of segmentTyped(text, start, type)) sentences.push({ ...span, block })
  })
  return sentences
}

/** The sentences of a passage of a block of this type; `from` is its offset, and so count the answers. */
export const segmentTyped = (text: string, from: number, type: BlockType): Span[] =>
  FURNITURE.includes(type) ? wholeBlock(text, from) : segmentBlock(text, from)

/** The sentences of one block: `text` is its words, `from` its offset in the document. Linear in the length of the text. */
export function segmentBlock(text: string, from: number): Span[] {
  const sentences: { start: number; end: number }[] = []
  let start = 0
  const close = (end: number) => {
    const span = trimSpan(text, start, end)
    const last = sentences.at(-1)
    start = end
    if (span.start === span.end) return
    if (last && !WORD.test(text.slice(span.start, span.end))) last.end = from + span.end
    else sentences.push({ start: from + span.start, end: from + span.end })
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== LINE_BREAK && !isEndingMark(unit)) continue
    const boundary = readBoundary(text, at)
    if (boundary.next < text.length && endsSentence(boundary)) close(boundary.next)
    // White space behind a line break holds no other candidate; read twice, many line breaks would take quadratic time.
    at = unit === LINE_BREAK ? boundary.next - 1 : Math.max(at, boundary.end - 1)
  }
  close(text.length)
  return sentences
}

function endsSentence(boundary: Boundary): boolean {
  for (const rule of RULES) {
    const verdict = rule(boundary)
    if (verdict !== undefined) return verdict === 'split'
  }
  return true
}

function wholeBlock(text: string, from: number): Span[] {
  const { start, end } = trimSpan(text, 0, text.length)
  return start === end ? [] : [{ start: from + start, end: from + end }]
}
