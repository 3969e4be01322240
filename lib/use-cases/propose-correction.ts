import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { database } from '../data/client'
import { addCorrection, articleOfCorrection, changeCorrection as store } from '../data/corrections'
import { newId } from '../data/new-id'
import { versionById } from '../data/versions'
import type * as schemas from '../schemas/corrections'
import type { CorrectionView } from '../schemas/views'
import { changeArticle } from './change-article'
import { placeOf } from './place'
import { theCorrection, theStandingAnnotation, viewOfCorrection } from './read-thread'
import { sentBefore } from './sent-before'

/** Proposes other words for a span of the newest version. Sent twice with one id it makes one proposal. */
export function proposeCorrection(
  actor: Actor,
  { articleId, start, end, expected, ...given }: z.output<typeof schemas.proposeCorrection.input>,
): Promise<CorrectionView> {
  return changeArticle(actor, articleId, async ({ tx, article, now, log }) => {
    allow(actor, 'correction:propose', article)
    const versionId = article.currentVersionId
    const made = {
      id: given.id ?? newId(),
      articleId,
      replacement: given.replacement,
      reason: given.reason.trim(),
      errorCode: given.errorCode ?? null,
      annotationId: given.annotationId ?? null,
      createdById: actor.id,
    }
    const { id, replacement, reason, errorCode, annotationId } = made
    const to = { start, expected, replacement, reason, errorCode, annotationId }
    const proposed = { type: 'correction-proposed', subjectKind: 'correction', subjectId: id, to } as const
    if (given.id && (await sentBefore(tx, actor, articleId, proposed))) return viewOfCorrection(tx, versionId, id)
    if (expected === given.replacement) throw new AppError('invalid', 'These are the words that are already there.')
    const version = await versionById(tx, versionId)
    const place = placeOf(version.document.text, start, end, expected)
    if (given.annotationId) await theStandingAnnotation(tx, versionId, given.annotationId)
    await addCorrection(tx, versionId, place, made, now)
    log(proposed)
    return viewOfCorrection(tx, versionId, id)
  })
}

/** Rewords one's own proposal while nobody has decided on it. */
export async function changeCorrection(
  actor: Actor,
  { correctionId, seen, ...given }: z.output<typeof schemas.changeCorrection.input>,
): Promise<CorrectionView> {
  const articleId = await articleOfCorrection(database().read, actor, correctionId)
  return changeArticle(actor, articleId, async ({ tx, article, log }) => {
    const correction = await theCorrection(tx, article.currentVersionId, correctionId)
    allow(actor, 'correction:change', correction)
    const current = () => viewOfCorrection(tx, article.currentVersionId, correctionId)
    if (seen !== undefined && seen !== correction.revision) {
      throw new AppError('conflict', 'Somebody has changed this correction since you looked.', {
        current: await current(),
      })
    }
    if (correction.state !== 'proposed') {
      throw new AppError('conflict', 'This correction has been decided on and cannot be reworded.', {
        current: await current(),
      })
    }
    if (given.replacement === correction.exact) {
      throw new AppError('invalid', 'These are the words that are already there. Withdraw the correction instead.')
    }
    const to = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    await store(tx, correctionId, to)
    const from = { replacement: correction.replacement, reason: correction.reason, errorCode: correction.errorCode }
    log({ type: 'correction-changed', subjectKind: 'correction', subjectId: correctionId, from, to })
    return current()
  })
}
