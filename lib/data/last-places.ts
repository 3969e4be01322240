import type { Db } from './client'
import { sentencesWithText } from './sentence-words'

/** The words that something stands on, in the newest version that has it. */
export interface LastPlace {
  readonly words: string
  readonly version: number
  /** Taken away since, though not for good. */
  readonly isDeleted: boolean
}

/** Where sentences, annotations and corrections of an article last stood, by id; in two queries, whatever there is. */
export async function lastPlaces(db: Db, articleId: string, ids: readonly string[]) {
  const places = new Map<string, LastPlace>()
  if (ids.length === 0) return places
  const anchors = await db.anchor.findMany({
    where: { version: { articleId }, OR: [{ annotationId: { in: [...ids] } }, { correctionId: { in: [...ids] } }] },
    select: {
      annotationId: true,
      correctionId: true,
      exact: true,
      version: { select: { number: true } },
      annotation: { select: { deletedAt: true } },
    },
    orderBy: { version: { number: 'asc' } },
  })
  for (const { annotationId, correctionId, exact, version, annotation } of anchors) {
    const isDeleted = Boolean(annotation?.deletedAt)
    places.set(annotationId ?? correctionId ?? '', { words: exact, version: version.number, isDeleted })
  }
  for (const { id, words, version } of await sentencesWithText(db, articleId, ids)) {
    places.set(id, { words, version, isDeleted: false })
  }
  return places
}
