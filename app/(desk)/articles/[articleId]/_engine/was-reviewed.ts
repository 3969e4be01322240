import type { SentenceView } from '@/lib/schemas/views'

/** Whether a new version changed words somebody had looked at: then it is said what they were. */
export const wasReviewed = ({ changedSince }: Pick<SentenceView, 'changedSince'>): boolean =>
  changedSince !== null && changedSince.status !== 'unreviewed'

/** Whether a new version changed the words and nobody has said anything of them since. */
export const asksToBeRead = ({ changedSince, status }: Pick<SentenceView, 'changedSince' | 'status'>): boolean =>
  changedSince !== null && status === 'unreviewed'
