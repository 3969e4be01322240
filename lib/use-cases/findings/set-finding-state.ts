import { selectorFor } from '../../core/anchor/selector'
import type { Actor } from '../../core/review/actor'
import type { FindingState } from '../../core/review/vocabulary'
import { decideOnFinding, type StoredFinding } from '../../data/findings'
import { versionById } from '../../data/versions'
import type { ArticleChange } from '../change-article'

/** The entry of the log that each decision makes. */
export const FINDING_ACTS: Readonly<Record<FindingState, string>> = {
  accepted: 'finding-accepted',
  dismissed: 'finding-dismissed',
  open: 'finding-reopened',
}

const NOTHING = { annotationId: null, correctionId: null }

/** Stores what was decided on a finding, with its entry in the log. `made`: the mark and the correction that it became. */
export async function setFindingState(
  { tx, article, now, log }: ArticleChange,
  actor: Actor,
  finding: StoredFinding,
  state: FindingState,
  given: string | null | undefined,
  made: { readonly annotationId: string | null; readonly correctionId: string | null } = NOTHING,
): Promise<void> {
  const reason = given?.trim() || null
  const isDecided = state !== 'open'
  const { id: versionId, document } = await versionById(tx, article.currentVersionId)
  await decideOnFinding(tx, article.id, versionId, finding, selectorFor(document.text, finding), {
    state,
    ...made,
    decidedById: isDecided ? actor.id : null,
    decidedAt: isDecided ? now : null,
    reason: isDecided ? reason : null,
  })
  const { kind, code, reading } = finding
  log({
    type: FINDING_ACTS[state],
    subjectKind: 'finding',
    subjectId: finding.id,
    from: { state: finding.state, reason: finding.reason ?? undefined },
    to: { state, kind, errorCode: code, message: reading.message, reason: reason ?? undefined },
  })
}
