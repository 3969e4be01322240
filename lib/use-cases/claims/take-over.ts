import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import { allow } from '../../core/review/permissions'
import type { StoredAnnotation } from '../../data/annotations'
import { type ClaimEvidence, evidenceOfClaims } from '../../data/claim-evidence'
import { findClaim } from '../../data/claim-library'
import { addEvidence, setEvidenceDeleted } from '../../data/evidence'
import { appendSourceLog, type SourceChange } from '../../data/source-log'
import { attachSource, type StoredSource, takeSource } from '../../data/sources'
import type { ArticleChange } from '../change-article'
import { hashOf } from '../hash-of'

/** What evidence is called that came with a check, so that it can go again with it. */
const TAKEN = 'taken-'

/**
 * Gives a claim what an earlier check rests on, as far as the actor may know of it; verdict and explanation are in the
 * request itself. Done again, what went is back.
 */
export async function takeOver(
  change: ArticleChange,
  actor: Actor,
  mark: StoredAnnotation,
  claimId: string,
): Promise<void> {
  const earlier = await findClaim(change.tx, actor, claimId)
  if (!earlier || earlier.id === mark.id)
    throw new AppError('not-found', 'There is no such check in the claim library.')
  if (!earlier.article) return
  const evidence = await evidenceOfClaims(change.tx, actor, [claimId])
  if (evidence.length > 0) allow(actor, 'evidence:add', change.article)
  for (const one of evidence) await takeEvidence(change, actor, mark, one)
}

async function takeEvidence(change: ArticleChange, actor: Actor, mark: StoredAnnotation, from: ClaimEvidence) {
  const { tx, article, now } = change
  const source = await takeSource(tx, actor, from.sourceId)
  const id = `${TAKEN}${hashOf(`${mark.id}:${from.id}`)}`
  const { stance, reliability, excerpt, place, note } = from
  const said = { source: source.title, stance, reliability, excerpt, place, note }
  const there = await tx.evidence.findUnique({ where: { id }, select: { deletedAt: true } })
  if (there && !there.deletedAt) return
  await attachSource(tx, { articleId: article.id, sourceId: source.id, addedById: actor.id, createdAt: now })
  if (there) await setEvidenceDeleted(tx, id, null, actor.id)
  else {
    const made = { id, articleId: article.id, annotationId: mark.id, createdById: actor.id }
    await addEvidence(tx, source, { ...made, stance, reliability, excerpt, place, note }, null, now)
  }
  const to = { ...said, words: mark.exact, annotationId: mark.id, takenFrom: from.annotationId }
  const type = there ? 'evidence-restored' : 'evidence-added'
  await tell(change, actor, source, { type, subjectKind: 'evidence', subjectId: id, to })
}

/** The check is given back: what came with it and is as it came goes, too. */
export async function leaveTaken(change: ArticleChange, actor: Actor, mark: StoredAnnotation): Promise<void> {
  for (const { id, sourceId, sourceTitle, stance, excerpt } of await evidenceOfClaims(change.tx, actor, [mark.id])) {
    if (!id.startsWith(TAKEN)) continue
    const source = await takeSource(change.tx, actor, sourceId)
    await setEvidenceDeleted(change.tx, id, change.now, actor.id)
    const from = { source: sourceTitle, stance, excerpt }
    await tell(change, actor, source, { type: 'evidence-deleted', subjectKind: 'evidence', subjectId: id, from })
  }
}

/** Of a protected source nothing is told in the line of the article. */
async function tell({ tx, article, now, log }: ArticleChange, actor: Actor, source: StoredSource, act: SourceChange) {
  if (source.isProtected) await appendSourceLog(tx, actor, { source, articleId: article.id }, act, now)
  else log({ ...act, sourceId: source.id })
}
