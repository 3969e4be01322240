import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { isAnswer } from '../core/review/is-answer'
import { allow } from '../core/review/permissions'
import { articleOfAnnotation, type StoredAnnotation, changeAnnotation as store } from '../data/annotations'
import { database } from '../data/client'
import type * as schemas from '../schemas/annotations'
import type { AnnotationView } from '../schemas/views'
import { detailsFrom, requireMember } from './add-annotation'
import { type ArticleChange, changeArticle } from './change-article'
import { followMark } from './findings/follow-mark'
import { requireStanding, theAnnotation, viewOfAnnotation } from './read-thread'

/** Changes what a mark says; fields left out stay. */
export function changeAnnotation(
  actor: Actor,
  { annotationId, seen, ...given }: z.output<typeof schemas.changeAnnotation.input>,
): Promise<AnnotationView> {
  return changeOne(actor, annotationId, async (annotation, { tx, article, now, log }) => {
    allow(actor, 'annotation:change', annotation)
    requireStanding(annotation)
    await requireSeen(tx, article.currentVersionId, annotation, seen)
    const details = detailsFrom(given)
    const kind = details.kind ?? annotation.kind
    const errorCode = details.errorCode === undefined ? annotation.errorCode : details.errorCode
    if (kind === 'attribution-error' && !errorCode) {
      throw new AppError('invalid', 'An attribution error needs an `errorCode`, such as A4.')
    }
    if (details.addresseeId) await requireMember(tx, details.addresseeId, article.deskId)
    await store(tx, annotationId, details, now)
    const told = ['kind', 'errorCode', ...Object.keys(details)] as (keyof StoredAnnotation)[]
    const from = Object.fromEntries(told.map((key) => [key, annotation[key]]))
    log({ type: 'annotation-changed', subjectKind: 'annotation', subjectId: annotationId, from, to: details })
  })
}

/** Takes a mark away; `restoreAnnotation` brings it back. */
export async function deleteAnnotation(
  actor: Actor,
  { annotationId }: z.output<typeof schemas.deleteAnnotation.input>,
): Promise<Record<string, never>> {
  await changeOne(actor, annotationId, async (annotation, change) => {
    const { tx, now, log } = change
    allow(actor, 'annotation:change', annotation)
    if (annotation.deletedAt) return
    await store(tx, annotationId, { deletedAt: now, deletedById: actor.id }, now)
    const from = whatItSays(annotation)
    log({ type: 'annotation-deleted', subjectKind: 'annotation', subjectId: annotationId, from })
    await followMark(change, actor, annotationId, 'dismissed')
  })
  return {}
}

/** Brings a deleted mark back as it was, with its thread. */
export function restoreAnnotation(
  actor: Actor,
  { annotationId }: z.output<typeof schemas.restoreAnnotation.input>,
): Promise<AnnotationView> {
  return changeOne(actor, annotationId, async (annotation, change) => {
    const { tx, now, log } = change
    allow(actor, 'annotation:change', annotation)
    if (!annotation.deletedAt) return
    await store(tx, annotationId, { deletedAt: null, deletedById: null }, now)
    const to = whatItSays(annotation)
    log({ type: 'annotation-restored', subjectKind: 'annotation', subjectId: annotationId, to })
    await followMark(change, actor, annotationId, 'accepted')
  })
}

/** Opens, answers or closes. An editor who closes what another raised says why. */
export function setAnnotationState(
  actor: Actor,
  { annotationId, state, reason, seen }: z.output<typeof schemas.setAnnotationState.input>,
): Promise<AnnotationView> {
  return changeOne(actor, annotationId, async (annotation, { tx, article, now, log }) => {
    allow(actor, isAnswer(annotation.state, state) ? 'annotation:answer' : 'annotation:close', annotation)
    requireStanding(annotation)
    await requireSeen(tx, article.currentVersionId, annotation, seen)
    if (annotation.state === state) return
    if (state === 'closed' && annotation.createdById !== actor.id && !reason?.trim()) {
      throw new AppError('invalid', 'Say why you close what another person raised.')
    }
    await store(tx, annotationId, { state, stateReason: reason?.trim() || null }, now)
    const { kind, errorCode } = annotation
    const to = { state, reason: reason || undefined, kind, errorCode }
    log({ type: 'annotation-state', subjectKind: 'annotation', subjectId: annotationId, from: annotation.state, to })
  })
}

/** What the log tells of a mark that goes or comes back. */
export const whatItSays = ({ kind, errorCode, verdict, speaker, body, addresseeId }: StoredAnnotation) => ({
  kind,
  errorCode,
  verdict,
  speaker,
  body,
  addresseeId,
})

type One = (annotation: StoredAnnotation, change: ArticleChange) => Promise<void>

async function changeOne(actor: Actor, annotationId: string, work: One): Promise<AnnotationView> {
  const articleId = await articleOfAnnotation(database().read, actor, annotationId)
  return changeArticle(actor, articleId, async (change) => {
    const { tx, article } = change
    await work(await theAnnotation(tx, article.currentVersionId, annotationId), change)
    return viewOfAnnotation(tx, article.currentVersionId, annotationId)
  })
}

async function requireSeen(
  tx: ArticleChange['tx'],
  versionId: string,
  annotation: StoredAnnotation,
  seen: number | undefined,
) {
  if (seen === undefined || seen === annotation.revision) return
  throw new AppError('conflict', 'Somebody has changed this mark since you looked.', {
    current: await viewOfAnnotation(tx, versionId, annotation.id),
  })
}
