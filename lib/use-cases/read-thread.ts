import { AppError } from '../core/app-error'
import { findAnnotations, type StoredAnnotation } from '../data/annotations'
import type { Db } from '../data/client'
import { commentsOn } from '../data/comments'
import { findCorrections, type StoredCorrection } from '../data/corrections'
import type { AnnotationView, CorrectionView } from '../schemas/views'
import { annotationView, correctionView, threadsOf } from './views/thread-views'

/** An annotation as it stands in a version, deleted or not. Throws `not-found`. */
export async function theAnnotation(db: Db, versionId: string, id: string): Promise<StoredAnnotation> {
  const [found] = await findAnnotations(db, versionId, [id])
  if (!found) throw new AppError('not-found', 'There is no such mark in the newest version.')
  return found
}

/** A correction as it stands in a version. Throws `not-found`. */
export async function theCorrection(db: Db, versionId: string, id: string): Promise<StoredCorrection> {
  const [found] = await findCorrections(db, versionId, [id])
  if (!found) throw new AppError('not-found', 'There is no such correction in the newest version.')
  return found
}

export async function viewOfAnnotation(db: Db, versionId: string, id: string): Promise<AnnotationView> {
  return annotationView(await theAnnotation(db, versionId, id), threadsOf(await commentsOn(db, [id])))
}

export async function viewOfCorrection(db: Db, versionId: string, id: string): Promise<CorrectionView> {
  return correctionView(await theCorrection(db, versionId, id), threadsOf(await commentsOn(db, [id])))
}

/** The same, but what is said or changed there would not be seen by anybody while it is deleted. Throws `conflict` then. */
export async function theStandingAnnotation(db: Db, versionId: string, id: string): Promise<StoredAnnotation> {
  const annotation = await theAnnotation(db, versionId, id)
  requireStanding(annotation)
  return annotation
}

export function requireStanding({ id, deletedAt }: StoredAnnotation): void {
  if (deletedAt)
    throw new AppError('conflict', 'This mark was deleted since you looked. Restore it first.', { deleted: id })
}
