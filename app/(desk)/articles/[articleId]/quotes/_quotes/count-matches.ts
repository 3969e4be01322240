import { MATCHES } from '@/lib/core/match/result'
import type { ComparedQuote } from './group-matches'
import { differs, isFine } from './is-fine'
import { MATCH_WORDS } from './match-words'

/** `12 quotes: 9 verbatim, 2 altered, 1 not found.` */
export function countMatches(quotes: readonly ComparedQuote[]): string {
  const counts = MATCHES.flatMap((match) => {
    const count = quotes.filter(({ best }) => best.match === match).length
    return count > 0 ? `${count} ${MATCH_WORDS[match].label.toLowerCase()}` : []
  })
  const fine = quotes.filter((quote) => differs(quote.best) && isFine(quote)).length
  const said = fine > 0 ? ` ${fine} of them said to be fine.` : ''
  return `${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}: ${counts.join(', ')}.${said}`
}
