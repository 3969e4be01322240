import type { SentenceView } from '@/lib/schemas/views'

/** Whether a new version changed words somebody had looked at. */
const wasReviewed = ({ changedSince }: Pick<SentenceView, 'changedSince'>): boolean =>
  changedSince !== null && changedSince.status !== 'unreviewed'

/** Whether a new version changed the words and nobody has said anything of them since. */
export const asksToBeRead = ({ changedSince, status }: Pick<SentenceView, 'changedSince' | 'status'>): boolean =>
  changedSince !== null && status === 'unreviewed'

/** Whether it is said what the words were: until they are read, and from then on where somebody had looked at them before. */
export const tellsOfChange = (sentence: Pick<SentenceView, 'changedSince' | 'status'>): boolean =>
  asksToBeRead(sentence) || wasReviewed(sentence)
