import { MATCHES } from '@/lib/core/match/result'
import type { ComparedQuote } from './group-matches'
import { MATCH_WORDS } from './match-words'

/** `12 quotes: 9 verbatim, 2 altered, 1 not found.` */
export function countMatches(quotes: readonly ComparedQuote[]): string {
  const counts = MATCHES.flatMap((match) => {
    const count = quotes.filter(({ best }) => best.match === match).length
    return count > 0 ? `${count} ${MATCH_WORDS[match].label.toLowerCase()}` : []
  })
  return `${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}: ${counts.join(', ')}.`
}
