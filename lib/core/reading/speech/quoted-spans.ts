import type { QuoteMarks } from '../marks/quote-mark'
import type { Quote } from '../reading'
import { utterancesOf } from './utterance'

/** Whatever stands in quote marks, for a language in which nothing tells who speaks, or whether anybody does. */
export const quotedSpans = (marks: QuoteMarks): Quote[] =>
  utterancesOf(marks).map(({ start, end, parts }) => ({
    start,
    end,
    type: 'direct',
    quoted: parts,
    speaker: null,
    cue: null,
  }))
