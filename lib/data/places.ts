import type { AnnotationKind } from '../core/review/vocabulary'
import type { Db } from './client'
import { sentencesWithText } from './sentence-words'

/** The words that something stood on in one version. */
export interface StoredPlace {
  readonly words: string
  readonly version: number
  /** Offset into the text of that version. */
  readonly start: number
  /** The words before and after these, as far as they are kept; of a sentence none. */
  readonly prefix?: string
  readonly suffix?: string
}

/** What is known of a sentence, mark, correction or finding today: its places by version, the oldest first. */
export interface Placed {
  readonly places: readonly StoredPlace[]
  /** Taken away, or frozen into a version: nothing of it stands on the desk. */
  readonly isGone: boolean
  readonly mark?: {
    readonly kind: AnnotationKind
    readonly errorCode: string | null
    /** Who is asked. */
    readonly addresseeId: string | null
  }
  /** Of a correction: what it puts in the place of the words. */
  readonly replacement?: string
}

/** Where sentences, marks, corrections and findings of an article stand and stood, by id; in two queries, whatever there is. */
export async function placesOf(db: Db, articleId: string, ids: readonly string[]): Promise<Map<string, Placed>> {
  const placed = new Map<string, Placed>()
  if (ids.length === 0) return placed
  const anchors = await db.anchor.findMany({
    where: {
      version: { articleId },
      OR: (['annotationId', 'correctionId', 'findingId'] as const).map((key) => ({ [key]: { in: [...ids] } })),
    },
    select: {
      exact: true,
      start: true,
      prefix: true,
      suffix: true,
      version: { select: { number: true } },
      annotation: { select: { id: true, kind: true, errorCode: true, addresseeId: true, deletedAt: true } },
      correction: { select: { id: true, replacement: true, appliedVersionId: true } },
      findingId: true,
    },
    orderBy: { version: { number: 'asc' } },
  })
  for (const { exact, start, prefix, suffix, version, annotation, correction, findingId } of anchors) {
    const id = annotation?.id ?? correction?.id ?? findingId ?? ''
    placed.set(id, {
      places: [...(placed.get(id)?.places ?? []), { words: exact, version: version.number, start, prefix, suffix }],
      isGone: Boolean(annotation?.deletedAt ?? correction?.appliedVersionId),
      mark: annotation
        ? {
            kind: annotation.kind as AnnotationKind,
            errorCode: annotation.errorCode,
            addresseeId: annotation.addresseeId,
          }
        : undefined,
      replacement: correction?.replacement,
    })
  }
  for (const { id, ...place } of await sentencesWithText(db, articleId, ids)) {
    placed.set(id, { places: [place], isGone: false })
  }
  return placed
}
