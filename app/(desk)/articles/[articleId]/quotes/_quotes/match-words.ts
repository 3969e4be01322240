import type { BadgeTone } from '@/app/_ui/badge'
import { MATCH_LABELS } from '@/lib/core/match/match-labels'
import type { Match } from '@/lib/core/match/result'

/** What people read for each result of a comparison, and what it means. */
export const MATCH_WORDS: Readonly<
  Record<Match, { readonly label: string; readonly means: string; readonly tone: BadgeTone }>
> = {
  verbatim: { ...MATCH_LABELS.verbatim, tone: 'verified' },
  typographic: { ...MATCH_LABELS.typographic, tone: 'verified' },
  marked: { ...MATCH_LABELS.marked, tone: 'checking' },
  altered: { ...MATCH_LABELS.altered, tone: 'disputed' },
  'not-found': { ...MATCH_LABELS['not-found'], tone: 'needs-source' },
}
