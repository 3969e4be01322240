import type { Status } from '@/lib/core/review/vocabulary'

export { STATUS_LABELS } from '@/lib/core/review/labels'

/** Settled work first, then what is under way, then what is wanting: the order of a progress bar and its legend. */
export const STATUS_ORDER: readonly Status[] = [
  'verified',
  'no-claim',
  'checking',
  'needs-source',
  'disputed',
  'unreviewed',
]
