import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { isAnswer } from '../core/review/is-answer'
import { allow } from '../core/review/permissions'
import { articleOfAnnotation, type StoredAnnotation, changeAnnotation as store } from '../data/annotations'
import { database } from '../data/client'
import { entriesAbout, type StoredLogEntry } from '../data/log'
import type * as schemas from '../schemas/annotations'
import type { AnnotationView } from '../schemas/views'
import { detailsFrom, requireMember } from './add-annotation'
import { type ArticleChange, changeArticle } from './change-article'
import { leaveTaken, takeOver } from './claims/take-over'
import { whoChecked } from './claims/who-checked'
import { followMark } from './findings/follow-mark'
import { requireStanding, theAnnotation, viewOfAnnotation } from './read-thread'
import { refuseOthersSince } from './refuse-others-since'

/** Changes what a mark says; fields left out stay. */
export function changeAnnotation(
  actor: Actor,
  { annotationId, seen, undo = false, takenFrom, ...given }: z.output<typeof schemas.changeAnnotation.input>,
): Promise<AnnotationView> {
  return changeOne(actor, annotationId, async (annotation, change) => {
    const { tx, article, now, log } = change
    allow(actor, 'annotation:change', annotation)
    requireStanding(annotation)
    const details = { ...detailsFrom(given), ...(takenFrom !== undefined && { takenFromId: takenFrom }) }
    const isAbout = ({ to }: StoredLogEntry) => Object.keys(to ?? {}).some((field) => Object.hasOwn(details, field))
    if (undo) await requireOwn(change, actor, annotation, { acts: ['annotation-changed'], isAbout })
    await requireSeen(change, annotation, seen, isAbout)
    const kind = details.kind ?? annotation.kind
    const errorCode = details.errorCode === undefined ? annotation.errorCode : details.errorCode
    if (kind === 'attribution-error' && !errorCode) {
      throw new AppError('invalid', 'An attribution error needs an `errorCode`, such as A4.')
    }
    if (details.addresseeId) await requireMember(tx, details.addresseeId, article.deskId)
    const check = await whoChecked(change, actor, annotation, details, undo)
    if (takenFrom && takenFrom !== annotation.takenFromId) await takeOver(change, actor, annotation, takenFrom)
    else if (takenFrom === null && undo) await leaveTaken(change, actor, annotation)
    await store(tx, annotationId, { ...details, ...check }, now)
    const told = ['kind', 'errorCode', ...Object.keys(details), ...Object.keys(check)] as (keyof StoredAnnotation)[]
    const from = Object.fromEntries(told.map((key) => [key, annotation[key]]))
    log({ type: 'annotation-changed', subjectKind: 'annotation', subjectId: annotationId, from, to: details })
  })
}

/** Takes a mark away; `restoreAnnotation` brings it back. */
export async function deleteAnnotation(
  actor: Actor,
  { annotationId, undo = false }: z.output<typeof schemas.deleteAnnotation.input>,
): Promise<{ deletedBy: string | null }> {
  let deletedBy: string | null = actor.id
  await changeOne(actor, annotationId, async (annotation, change) => {
    const { tx, now, log } = change
    allow(actor, 'annotation:change', annotation)
    deletedBy = annotation.deletedAt ? annotation.deletedById : actor.id
    if (annotation.deletedAt) return
    if (undo) await requireOwn(change, actor, annotation, { acts: CAME_TO_BE, after: WAS_CHANGED })
    await store(tx, annotationId, { deletedAt: now, deletedById: actor.id }, now)
    const from = whatItSays(annotation)
    log({ type: 'annotation-deleted', subjectKind: 'annotation', subjectId: annotationId, from })
    await followMark(change, actor, annotationId, 'dismissed')
  })
  return { deletedBy }
}

/** Brings a deleted mark back as it was, with its thread. */
export function restoreAnnotation(
  actor: Actor,
  { annotationId, undo = false }: z.output<typeof schemas.restoreAnnotation.input>,
): Promise<AnnotationView> {
  return changeOne(actor, annotationId, async (annotation, change) => {
    const { tx, now, log } = change
    allow(actor, 'annotation:change', annotation)
    if (!annotation.deletedAt) return
    if (undo) await requireOwn(change, actor, annotation, { acts: ['annotation-deleted'] })
    await store(tx, annotationId, { deletedAt: null, deletedById: null }, now)
    const to = whatItSays(annotation)
    log({ type: 'annotation-restored', subjectKind: 'annotation', subjectId: annotationId, to })
    await followMark(change, actor, annotationId, 'accepted')
  })
}

/** Opens, answers or closes. An editor who closes what another raised says why. */
export function setAnnotationState(
  actor: Actor,
  { annotationId, state, reason, seen, undo = false }: z.output<typeof schemas.setAnnotationState.input>,
): Promise<AnnotationView> {
  return changeOne(actor, annotationId, async (annotation, change) => {
    const { tx, now, log } = change
    allow(actor, isAnswer(annotation.state, state) ? 'annotation:answer' : 'annotation:close', annotation)
    requireStanding(annotation)
    const acts = ['annotation-state']
    if (undo && annotation.state !== state) await requireOwn(change, actor, annotation, { acts })
    await requireSeen(change, annotation, seen, ({ type }) => acts.includes(type))
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
export const whatItSays = ({
  kind,
  errorCode,
  verdict,
  explanation,
  speaker,
  body,
  addresseeId,
}: StoredAnnotation) => ({
  kind,
  errorCode,
  verdict,
  explanation,
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

const CAME_TO_BE = ['annotation-added', 'annotation-restored'] as const
/** What others may have done to a mark, besides commenting, that would be lost with it. */
export const WAS_CHANGED = ['annotation-changed', 'annotation-state'] as const

const viewNow = ({ tx, article }: ArticleChange, { id }: StoredAnnotation) =>
  viewOfAnnotation(tx, article.currentVersionId, id)

const requireOwn = (
  change: ArticleChange,
  actor: Actor,
  annotation: StoredAnnotation,
  undoing: Omit<Parameters<typeof refuseOthersSince>[3], 'current'>,
) => refuseOthersSince(change, actor, annotation.id, { ...undoing, current: () => viewNow(change, annotation) })

/** The conflict says who did what the request is about, as far as anybody did: it may be just what was to be done. */
async function requireSeen(
  change: ArticleChange,
  annotation: StoredAnnotation,
  seen: number | undefined,
  isAbout: (entry: StoredLogEntry) => boolean,
) {
  if (seen === undefined || seen === annotation.revision) return
  const entries = await entriesAbout(change.tx, change.article.id, [annotation.id], WAS_CHANGED)
  throw new AppError('conflict', 'Somebody has changed this mark since you looked.', {
    current: await viewNow(change, annotation),
    by: entries.findLast(isAbout)?.actorId,
  })
}
