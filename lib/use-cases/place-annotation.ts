import type { z } from 'zod'
import { searchAmong } from '../core/anchor/find-again'
import { type Selector, selectorFor } from '../core/anchor/selector'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { lastStood, moveAnchor } from '../data/anchors'
import { articleOfAnnotation, changeAnnotation } from '../data/annotations'
import { findArticle } from '../data/articles'
import { database } from '../data/client'
import { versionById } from '../data/versions'
import type * as schemas from '../schemas/annotations'
import type { AnnotationView } from '../schemas/views'
import { changeArticle } from './change-article'
import { placeOf } from './place'
import { requireStanding, theAnnotation, viewOfAnnotation } from './read-thread'
import { refuseOthersSince } from './refuse-others-since'

const PLACED = ['annotation-placed'] as const

/** Puts a mark on the words a person says it belongs to: one that lost its place, or one whose words changed. */
export async function placeAnnotation(
  actor: Actor,
  { annotationId, start, end, exact, how, seen, undo = false }: z.output<typeof schemas.placeAnnotation.input>,
): Promise<AnnotationView> {
  const articleId = await articleOfAnnotation(database().read, actor, annotationId)
  return changeArticle(actor, articleId, async (change) => {
    const { tx, article, now, log } = change
    const { currentVersionId } = article
    allow(actor, 'annotation:place', article)
    if (how !== 'exact' && !undo)
      throw new AppError('invalid', 'A mark is put on the words that it is about: `how` is `exact`.')
    const mark = await theAnnotation(tx, currentVersionId, annotationId)
    requireStanding(mark)
    const current = () => viewOfAnnotation(tx, currentVersionId, annotationId)
    if (undo) await refuseOthersSince(change, actor, annotationId, { acts: [...PLACED], current })
    const isThere = mark.start === start && mark.end === end && mark.how === how
    if (isThere) return current()
    if (seen !== undefined && seen !== mark.revision) {
      throw new AppError('conflict', 'Somebody has changed this mark since you looked.', { current: await current() })
    }
    const { text } = (await versionById(tx, currentVersionId)).document
    const place = how === 'orphan' ? lostAt(text, start, exact) : placeOf(text, start, end, exact)
    await moveAnchor(tx, currentVersionId, annotationId, { ...place, how })
    await changeAnnotation(tx, annotationId, {}, now)
    const from = { start: mark.start, end: mark.end, exact: mark.exact, how: mark.how }
    const to = { start: place.start, end: place.end, exact, how, kind: mark.kind, errorCode: mark.errorCode }
    log({ type: 'annotation-placed', subjectKind: 'annotation', subjectId: annotationId, from, to })
    return current()
  })
}

/** No place, with the old words. */
function lostAt(text: string, at: number, exact: string): Selector {
  const start = Math.min(at, text.length)
  return { ...selectorFor(text, { start, end: start }), exact }
}

/** What a mark stood on when it last stood, and where that may be in the newest version. */
export async function findPlaces(
  actor: Actor,
  { annotationId }: z.output<typeof schemas.findPlaces.input>,
): Promise<z.input<typeof schemas.findPlaces.reply>> {
  const db = database().read
  const articleId = await articleOfAnnotation(db, actor, annotationId)
  const article = await findArticle(db, actor, articleId)
  allow(actor, 'article:read', article)
  const mark = await theAnnotation(db, article.currentVersionId, annotationId)
  const was = await lastStood(db, annotationId)
  const { text } = (await versionById(db, article.currentVersionId)).document
  const search = searchAmong(text, [{ start: 0, end: text.length }])
  const candidates = search(was ?? { exact: mark.exact, prefix: '', suffix: '' })
  return {
    was,
    candidates: candidates.map(({ start, end, score }) => ({ ...selectorFor(text, { start, end }), score })),
  }
}
