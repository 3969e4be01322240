import type { Match, Stitched } from './result'

/** What people read for each result of a comparison, and what it means. */
export const MATCH_LABELS: Readonly<Record<Match, { readonly label: string; readonly means: string }>> = {
  verbatim: { label: 'Verbatim', means: 'The very words of the source.' },
  typographic: { label: 'Typographic', means: 'Only case, quote marks, dashes and spaces differ.' },
  marked: { label: 'Marked', means: 'It differs only where … or [ ] says so.' },
  altered: { label: 'Altered', means: 'The source has other words.' },
  'not-found': { label: 'Not found', means: 'It stands in none of the sources.' },
}

/** Why the parts of a quote should not stand together. */
export const STITCHED_LABELS: Readonly<Record<Stitched, string>> = {
  'out-of-order': 'Its parts stand in another order in the source.',
  unmarked: 'Words between its parts are left out without a mark.',
  speakers: 'Its parts were said by two people.',
  far: 'Its parts stand far apart in the source.',
}
