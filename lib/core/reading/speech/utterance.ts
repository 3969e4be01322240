import type { Span } from '../../text/span'
import type { Quotation, QuoteMarks } from '../marks/quote-mark'

/** What is said without leaving the quote marks: one quotation, or several in paragraphs that go on from each other. */
export interface Utterance extends Span {
  /** The quotations with their marks, one for each paragraph. */
  readonly parts: readonly Span[]
  /** First and last paragraph, counted from 0. */
  readonly paragraph: number
  readonly lastParagraph: number
  /** True when its marks are two apostrophes typed in the place of a double mark. */
  readonly isTyped: boolean
  /** True when its marks are single ones. */
  readonly isSingle: boolean
}

/** Joins the outermost quotations that go on in the next paragraph. In reading order; utterances never overlap. */
export function utterancesOf({ marks, quotations }: QuoteMarks): Utterance[] {
  const utterances: Utterance[] = []
  let goesOn = false
  let end = 0
  for (const quotation of quotations) {
    if (quotation.depth > 0 || quotation.start < end) continue
    end = quotation.end
    const last = utterances.at(-1)
    if (goesOn && last && quotation.isContinued) utterances[utterances.length - 1] = append(last, quotation)
    else {
      const { paragraph } = quotation
      const mark = marks[quotation.open]
      const isTyped = mark?.style === 'typed'
      const isSingle = mark?.width === 'single'
      const { start } = quotation
      utterances.push({
        start,
        end,
        parts: [partOf(quotation)],
        paragraph,
        lastParagraph: paragraph,
        isTyped,
        isSingle,
      })
    }
    goesOn = quotation.goesOn
  }
  return utterances
}

const partOf = ({ start, end }: Quotation): Span => ({ start, end })

const append = (utterance: Utterance, quotation: Quotation): Utterance => ({
  ...utterance,
  end: quotation.end,
  parts: [...utterance.parts, partOf(quotation)],
  lastParagraph: quotation.paragraph,
})
