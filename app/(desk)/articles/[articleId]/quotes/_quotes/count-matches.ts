import { MATCHES } from '@/lib/core/match/result'
import type { ComparedQuote } from './group-matches'
import { MATCH_WORDS } from './match-words'
import { differs, isFine, type Work, wantsDecision } from './settled'

/** `12 quotes: 9 verbatim, 2 altered, 1 not found. 2 want a decision.` */
export function countMatches(quotes: readonly ComparedQuote[], work: Work): string {
  const counts = MATCHES.flatMap((match) => {
    const count = quotes.filter(({ best }) => best.match === match).length
    return count > 0 ? `${count} ${MATCH_WORDS[match].label.toLowerCase()}` : []
  })
  const fine = quotes.filter((quote) => differs(quote.best) && isFine(quote)).length
  const open = quotes.filter((quote) => wantsDecision(quote, work)).length
  return [
    `${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}: ${counts.join(', ')}.`,
    ...(fine > 0 ? [`${fine} of them said to be fine.`] : []),
    ...(open > 0 ? [`${open} ${open === 1 ? 'wants' : 'want'} a decision.`] : []),
  ].join(' ')
}
