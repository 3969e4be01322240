import type { Db } from './client'

/** Where a sentence stands, and the one of the version before whose place it takes. */
export interface SentencePlace {
  readonly id: string
  readonly previousId: string | null
  readonly versionId: string
  readonly start: number
  readonly end: number
}

/** Sentences of an article with one of these ids, or that took the place of one of them. */
export function sentencesBy(
  db: Db,
  articleId: string,
  by: 'id' | 'previousId',
  ids: readonly string[],
): Promise<readonly SentencePlace[]> {
  const select = { id: true, previousId: true, versionId: true, start: true, end: true }
  return db.sentence.findMany({ where: { articleId, [by]: { in: [...ids] } }, select })
}

/** The marks, corrections and findings that stand on a word of one of these, by id. */
export async function thingsOn(
  db: Db,
  places: readonly Pick<SentencePlace, 'versionId' | 'start' | 'end'>[],
): Promise<readonly string[]> {
  const onOne = places.map(({ versionId, start, end }) => ({ versionId, start: { lt: end }, end: { gt: start } }))
  const select = { annotationId: true, correctionId: true, findingId: true, evidenceId: true }
  const anchors = await db.anchor.findMany({ where: { OR: onOne }, select })
  return [...new Set(anchors.flatMap((anchor) => Object.values(anchor).filter((id) => id !== null)))]
}

/** The comments and the evidence that hang on these marks and corrections, deleted ones too, by id. */
export async function hangingOn(db: Db, articleId: string, ids: readonly string[]): Promise<readonly string[]> {
  const on = { in: [...ids] }
  const select = { id: true }
  const [comments, evidence] = await Promise.all([
    db.comment.findMany({ where: { articleId, OR: [{ annotationId: on }, { correctionId: on }] }, select }),
    db.evidence.findMany({ where: { articleId, annotationId: on }, select }),
  ])
  return [...comments, ...evidence].map(({ id }) => id)
}

/** Which of these are deleted today, each with what permission to bring it back depends on. */
export async function deletedOf(db: Db, ids: readonly string[]) {
  const where = { id: { in: [...ids] }, deletedAt: { not: null } }
  const select = { id: true, createdById: true }
  const [annotations, comments, evidence, sources] = await Promise.all([
    db.annotation.findMany({ where, select }),
    db.comment.findMany({ where, select: { id: true, authorId: true } }),
    db.evidence.findMany({ where, select }),
    db.source.findMany({ where, select }),
  ])
  return { annotations, comments, evidence, sources }
}
