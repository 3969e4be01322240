import { LINE_BREAK, PARAGRAPH_BREAK, QUOTE_MARK, type Words } from '../words/words'
import { findCandidates } from './find-candidates'
import { GLYPHS } from './glyphs'
import { pairParagraph } from './pair-paragraph'
import type { MarkWidth, Quotation, QuoteMark, QuoteMarks } from './quote-mark'

/**
 * The quote marks of a text with their partners, and the quotations between them. A quotation ends with its paragraph;
 * one that stays open goes on in the next paragraph when that opens its marks again.
 */
export function findQuoteMarks(words: Words): QuoteMarks {
  const marks: QuoteMark[] = []
  const quotations: Quotation[] = []
  const paragraphs = partParagraphs(words)
  let open: MarkWidth | undefined
  for (let number = 0; number < paragraphs.length; number++) {
    const [first, after] = paragraphs[number] as TokenRange
    const next = openingOf(words, paragraphs[number + 1])
    const candidates = findCandidates(words, first, after)
    const paired = pairParagraph(words, candidates, { first, after, number, marksBefore: marks.length, open, next })
    for (const mark of paired.marks) marks.push(mark)
    for (const quotation of paired.quotations) quotations.push(quotation)
    open = paired.open
  }
  return { marks, quotations }
}

type TokenRange = readonly [first: number, after: number]

/** The paragraphs as tokens `[first, after)`: parted by empty lines or, when the text has none, by line breaks. */
function partParagraphs(words: Words): TokenRange[] {
  const paragraphs: TokenRange[] = []
  const isBreak = words.kinds.includes(PARAGRAPH_BREAK) ? PARAGRAPH_BREAK : LINE_BREAK
  let first = 0
  for (let token = 0; token <= words.count; token++) {
    if (token < words.count && words.kinds[token] !== isBreak && !isBrokenLine(words, token)) continue
    if (token > first) paragraphs.push([first, token])
    first = token + 1
  }
  return paragraphs
}

/** A line that begins with an opening mark is a paragraph by itself. */
const isBrokenLine = ({ kinds, starts, ends }: Words, token: number) =>
  kinds[token] === LINE_BREAK && kinds[token + 1] === QUOTE_MARK && ends[token + 1] === starts[token + 2]

/** Width of the mark that a paragraph begins with. */
function openingOf(words: Words, paragraph: TokenRange | undefined): MarkWidth | undefined {
  const first = paragraph?.[0]
  if (first === undefined || words.kinds[first] !== QUOTE_MARK || words.ends[first] !== words.starts[first + 1]) {
    return undefined
  }
  return GLYPHS.get(words.lower[first] ?? '')?.width
}
