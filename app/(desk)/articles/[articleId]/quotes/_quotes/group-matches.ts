import { MATCHES } from '@/lib/core/match/result'
import type { MatchView } from '@/lib/schemas/matches'

/** A quote with what it was found to be in each source, the best first. */
export interface ComparedQuote
  extends Pick<MatchView, 'annotationId' | 'findingId' | 'start' | 'end' | 'quote' | 'speaker'> {
  readonly id: string
  readonly best: MatchView
  readonly others: readonly MatchView[]
}

/** Matches by quote, in reading order. Of two matches that are as good the one in the source attached first stands first. */
export function groupMatches(matches: readonly MatchView[]): readonly ComparedQuote[] {
  const byQuote = new Map<string, MatchView[]>()
  for (const match of matches) {
    const id = match.annotationId ?? match.findingId ?? ''
    byQuote.set(id, [...(byQuote.get(id) ?? []), match])
  }
  return [...byQuote].flatMap(([id, all]) => {
    const [best, ...others] = all.toSorted((a, b) => rank(a) - rank(b) || b.score - a.score)
    if (!best) return []
    const { annotationId, findingId, start, end, quote, speaker } = best
    return [{ id, annotationId, findingId, start, end, quote, speaker, best, others }]
  })
}

const rank = ({ match }: MatchView) => MATCHES.indexOf(match)
