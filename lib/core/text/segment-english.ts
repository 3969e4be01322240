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
  const cut = new Cut(text)
  CANDIDATES.lastIndex = cut.start
  while (CANDIDATES.test(text)) {
    const at = CANDIDATES.lastIndex - 1
    cut.closeItems(at)
    const boundary = readBoundary(text, cut.start, at)
    if (boundary.next < text.length && endsSentence(boundary)) cut.close(boundary.next)
    // Marks in a row are one candidate, and so are line breaks with the white space behind them.
    CANDIDATES.lastIndex = Math.max(at + 1, boundary.marks === '' ? boundary.next : boundary.end)
  }
  cut.closeItems(text.length)
  cut.close(text.length)
  return cut.sentences
}

/** The sentences found so far and the one that is being read. */
class Cut {
  readonly sentences: { start: number; end: number }[] = []
  start: number
  /** Where the next item of a list in the same line begins. */
  private item: number | undefined

  constructor(private readonly text: string) {
    this.start = skipSpace(text, 0, text.length)
    this.item = nextListItem(text, this.start)
  }

  close(end: number) {
    const { text, sentences, start } = this
    const span = trimSpan(text, start, end)
    const last = sentences.at(-1)
    this.start = end
    this.item = nextListItem(text, end)
    if (span.start === span.end) return
    if (last && isMarksAlone(text, span)) last.end = span.end
    else sentences.push(span)
  }

  /** The items of a list that begin at or before an offset. */
  closeItems(at: number) {
    while (this.item !== undefined && this.item <= at) this.close(this.item)
  }
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
