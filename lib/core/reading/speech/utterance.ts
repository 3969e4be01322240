import type { Span } from '../../text/span'
import type { Quotation, QuoteMark, QuoteMarks } from '../marks/quote-mark'
import type { Words } from '../words/words'
import { isTitleOfWork } from './title-of-work'
import { wordingOf } from './wording'

/** What is said without leaving the quote marks: one quotation, or several in paragraphs that go on from each other. */
export interface Utterance extends Span {
  /** The quotations with their marks, one for each paragraph. */
  readonly parts: readonly Span[]
  /** First and last paragraph, counted from 0. */
  readonly paragraph: number
  readonly lastParagraph: number
  /** The mark that opens it. */
  readonly mark: QuoteMark
}

/** What may be said by somebody: the utterances of a text without the titles of works. In reading order and apart. */
export const findUtterances = (words: Words, marks: QuoteMarks): Utterance[] =>
  utterancesOf(marks).filter((utterance) => !isTitleOfWork(words, wordingOf(words, utterance)))

/** Joins the outermost quotations that go on in the next paragraph. */
export function utterancesOf({ marks, quotations }: QuoteMarks): Utterance[] {
  const utterances: Growing[] = []
  let goesOn = false
  let end = 0
  for (const quotation of quotations) {
    const mark = marks[quotation.open]
    if (!mark || quotation.depth > 0 || quotation.start < end) continue
    end = quotation.end
    const last = utterances.at(-1)
    if (goesOn && last && quotation.isContinued) grow(last, quotation)
    else utterances.push(begin(quotation, mark))
    goesOn = quotation.goesOn
  }
  return utterances
}

/** An utterance that may go on in the next paragraph. */
interface Growing extends Utterance {
  end: number
  lastParagraph: number
  readonly parts: Span[]
}

const begin = ({ start, end, paragraph }: Quotation, mark: QuoteMark): Growing => ({
  start,
  end,
  parts: [{ start, end }],
  paragraph,
  lastParagraph: paragraph,
  mark,
})

function grow(utterance: Growing, { start, end, paragraph }: Quotation) {
  utterance.end = end
  utterance.lastParagraph = paragraph
  utterance.parts.push({ start, end })
}
