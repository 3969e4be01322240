import { LINE_BREAK, PARAGRAPH_BREAK, type Words } from '../words/words'
import { findCandidates } from './find-candidates'
import { pairParagraph } from './pair-paragraph'
import type { MarkWidth, Quotation, QuoteMark, QuoteMarks } from './quote-mark'

/**
 * The quote marks of a text with their partners, and the quotations between them. A quotation ends with its paragraph;
 * one that stays open goes on in the next paragraph when that opens its marks again.
 */
export function findQuoteMarks(words: Words): QuoteMarks {
  const marks: QuoteMark[] = []
  const quotations: Quotation[] = []
  const isBreak = words.kinds.includes(PARAGRAPH_BREAK) ? PARAGRAPH_BREAK : LINE_BREAK
  let open: MarkWidth | undefined
  let paragraph = 0
  for (let first = 0; first < words.count; ) {
    let after = first
    while (after < words.count && words.kinds[after] !== isBreak) after++
    if (after > first) {
      const candidates = findCandidates(words, first, after)
      const paired = pairParagraph(words, candidates, { first, after, paragraph, marksBefore: marks.length, open })
      const last = quotations.at(-1)
      if (paired.isContinued && last) quotations[quotations.length - 1] = { ...last, goesOn: true }
      marks.push(...paired.marks)
      quotations.push(...paired.quotations)
      open = paired.open
      paragraph++
    }
    first = after + 1
  }
  return { marks, quotations }
}
