import type { BadgeTone } from '@/app/_ui/badge'
import type { Match } from '@/lib/core/match/result'

/** What people read for each result of a comparison, and what it means. */
export const MATCH_WORDS: Readonly<
  Record<Match, { readonly label: string; readonly means: string; readonly tone: BadgeTone }>
> = {
  verbatim: { label: 'Verbatim', means: 'The very words of the source.', tone: 'verified' },
  typographic: {
    label: 'Typographic',
    means: 'Only case, quote marks, dashes and spaces differ.',
    tone: 'verified',
  },
  marked: { label: 'Marked', means: 'It differs only where … or [ ] says so.', tone: 'checking' },
  altered: { label: 'Altered', means: 'The source has other words.', tone: 'disputed' },
  'not-found': { label: 'Not found', means: 'It stands in none of the sources.', tone: 'needs-source' },
}
