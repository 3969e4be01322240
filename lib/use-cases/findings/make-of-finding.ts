import type { Actor } from '../../core/review/actor'
import { addAnnotation } from '../../data/annotations'
import { addCorrection } from '../../data/corrections'
import type { StoredFinding } from '../../data/findings'
import type { LoggedChange } from '../../data/log'
import { versionById } from '../../data/versions'
import type { ArticleChange } from '../change-article'
import { placeOf } from '../place'
import { idTaken, sentBefore } from '../sent-before'

/** The entry of the mark that a finding becomes; it says all that the mark is made of. */
function markOf(text: string, { id, kind, code, start, end, reading }: StoredFinding, annotationId: string) {
  const details = {
    ...(code && { errorCode: code }),
    ...(reading.speaker && { speaker: reading.speaker }),
    // Why an error is one is worth saying with the mark; that a quotation is a quotation is not.
    ...(kind === 'attribution-error' && { body: reading.message }),
  }
  const to = { kind, ...details, start, exact: text.slice(start, end), findingId: id }
  return {
    type: 'annotation-added',
    subjectKind: 'annotation',
    subjectId: annotationId,
    to,
  } as const satisfies LoggedChange
}

/** Marks what was found, as the actor's own. */
export async function makeMark(
  { tx, article, now, log }: ArticleChange,
  actor: Actor,
  finding: StoredFinding,
  annotationId: string,
): Promise<void> {
  const { id: versionId, document } = await versionById(tx, article.currentVersionId)
  const added = markOf(document.text, finding, annotationId)
  const { kind, errorCode = null, speaker = null, body = null, exact } = { ...NO_DETAILS, ...added.to }
  const place = placeOf(document.text, finding.start, finding.end, exact)
  const made = { id: annotationId, articleId: article.id, kind, errorCode, speaker, body, createdById: actor.id }
  log(added)
  await addAnnotation(tx, versionId, place, made, now)
}

const NO_DETAILS: { errorCode?: StoredFinding['code']; speaker?: string; body?: string } = {}

/** Proposes the mending that goes with a finding, tied to its mark. */
export async function makeCorrection(
  { tx, article, now, log }: ArticleChange,
  actor: Actor,
  { code, reading }: StoredFinding,
  annotationId: string,
  correctionId: string,
): Promise<void> {
  if (!reading.correction) return
  const { id: versionId, document } = await versionById(tx, article.currentVersionId)
  const { start, end, text: replacement } = reading.correction
  const expected = document.text.slice(start, end)
  const said = { replacement, reason: reading.message, errorCode: code, annotationId }
  const made = { id: correctionId, articleId: article.id, ...said, createdById: actor.id }
  const to = { start, expected, ...said }
  const proposed = { type: 'correction-proposed', subjectKind: 'correction', subjectId: correctionId, to } as const
  if (await sentBefore(tx, actor, article.id, proposed)) throw idTaken()
  await addCorrection(tx, versionId, placeOf(document.text, start, end, expected), made, now)
  log(proposed)
}
