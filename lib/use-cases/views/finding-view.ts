import type { StoredFinding } from '../../data/findings'
import type { FindingView } from '../../schemas/views'

export const findingView = (stored: StoredFinding): FindingView => {
  const { message, related = [], correction = null, speaker = null, score = null } = stored.reading
  return {
    id: stored.id,
    kind: stored.kind,
    code: stored.code,
    start: stored.start,
    end: stored.end,
    message,
    related: related.map(({ start, end }) => ({ start, end })),
    speaker,
    score,
    correction,
    state: stored.state,
    decidedBy: stored.decidedById,
    decidedAt: stored.decidedAt,
    reason: stored.reason,
    annotationId: stored.annotationId,
    revision: stored.revision,
  }
}
