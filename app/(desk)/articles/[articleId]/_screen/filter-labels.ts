/** What the desk can be narrowed to, besides what one person did. */
export const FILTER_LABELS = {
  all: 'Everything',
  unreviewed: 'Unreviewed',
  changed: 'Changed',
  'needs-source': 'Needs source',
  disputed: 'Disputed',
  lacking: 'Without its evidence',
  'open-errors': 'Open errors',
  'open-corrections': 'Open corrections',
  findings: 'Findings',
  dismissed: 'Dismissed findings',
  queries: 'Queries',
  mine: 'Mine',
} as const
