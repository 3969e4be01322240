import type { StoredSentence } from '../../data/sentences'
import type { ChangedSince, SentenceView } from '../../schemas/views'

export const sentenceView = (stored: StoredSentence): SentenceView => ({
  id: stored.id,
  ordinal: stored.ordinal,
  start: stored.start,
  end: stored.end,
  status: stored.status,
  statusBy: stored.statusById,
  statusAt: stored.statusAt,
  changedSince: stored.changedSince === null ? null : (JSON.parse(stored.changedSince) as ChangedSince),
})
