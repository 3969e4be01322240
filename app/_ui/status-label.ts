import type { Status } from '@/lib/core/review/vocabulary'

/** What people read where the program says a status. */
export const STATUS_LABELS: Record<Status, string> = {
  unreviewed: 'Unreviewed',
  checking: 'Checking',
  verified: 'Verified',
  'needs-source': 'Needs source',
  disputed: 'Disputed',
  'no-claim': 'No claim',
}

/** Settled work first, then what is under way, then what is wanting: the order of a progress bar and its legend. */
export const STATUS_ORDER: readonly Status[] = [
  'verified',
  'no-claim',
  'checking',
  'needs-source',
  'disputed',
  'unreviewed',
]
