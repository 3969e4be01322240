import { skipSpace, trimSpan } from './characters'
import { abbreviation } from './segment-rules/abbreviation'
import { beforeNumber } from './segment-rules/before-number'
import { type Boundary, CANDIDATES, type Rule, readBoundary } from './segment-rules/boundary'
import { citation } from './segment-rules/citation'
import { ellipsis } from './segment-rules/ellipsis'
import { goingOn } from './segment-rules/going-on'
import { initial } from './segment-rules/initial'
import { leadingMarks } from './segment-rules/leading-marks'
import { lineBreak } from './segment-rules/line-break'
import { listNumber } from './segment-rules/list-number'
import { markedName } from './segment-rules/marked-name'
import { missingSpace } from './segment-rules/missing-space'
import { nextListItem } from './segment-rules/next-list-item'
import { plainEnd } from './segment-rules/plain-end'
import { runningNumber } from './segment-rules/running-number'
import { smallLetter } from './segment-rules/small-letter'
import { speakerAfterQuote } from './segment-rules/speaker-after-quote'
import { stateAfterTown } from './segment-rules/state-after-town'
import { title } from './segment-rules/title'
import { wideMark } from './segment-rules/wide-mark'
import type { Span } from './span'

/** Asked in this order at every ending mark and line break; the first that speaks wins. When all are silent, the sentence ends. */
const RULES: readonly Rule[] = [
  plainEnd,
  lineBreak,
  leadingMarks,
  wideMark,
  missingSpace,
  runningNumber,
  listNumber,
  smallLetter,
  goingOn,
  citation,
  markedName,
  speakerAfterQuote,
  ellipsis,
  title,
  beforeNumber,
  initial,
  stateAfterTown,
  abbreviation,
]

const WORD = /[\p{L}\p{N}]/u
/** A line of marks between two parts of a text. */
const SEPARATOR = /^([-*_=~#])\1\1/

/**
 * The sentences of one block of English. The first cut is at every ending mark and line break; the rules then say
 * which of those cuts is one. Linear in the length of the text.
 */
export function segmentEnglish(text: string): Span[] {
  const sentences: { start: number; end: number }[] = []
  let start = skipSpace(text, 0, text.length)
  let item = nextListItem(text, start)
  const close = (end: number) => {
    const span = trimSpan(text, start, end)
    const last = sentences.at(-1)
    start = end
    item = nextListItem(text, start)
    if (span.start === span.end) return
    if (last && isMarksAlone(text, span)) last.end = span.end
    else sentences.push(span)
  }
  CANDIDATES.lastIndex = start
  while (CANDIDATES.test(text)) {
    const at = CANDIDATES.lastIndex - 1
    while (item !== undefined && item <= at) close(item)
    const boundary = readBoundary(text, start, at)
    if (boundary.next < text.length && endsSentence(boundary)) close(boundary.next)
    // Marks in a row are one candidate, and so are line breaks with the white space behind them.
    CANDIDATES.lastIndex = Math.max(at + 1, boundary.marks === '' ? boundary.next : boundary.end)
  }
  while (item !== undefined) close(item)
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

function isMarksAlone(text: string, { start, end }: Span): boolean {
  const content = text.slice(start, end)
  return !WORD.test(content) && !SEPARATOR.test(content)
}
